"""One module for each operating system, with the functions of :class:`inspector.process.systems.interface.System`."""
