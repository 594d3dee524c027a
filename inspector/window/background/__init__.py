"""Work beside the window: tasks, queue, preloading, garbage collection."""
