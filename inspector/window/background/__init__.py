"""Work outside the UI thread: tasks, the call queue, preloading, and control of garbage collection."""
