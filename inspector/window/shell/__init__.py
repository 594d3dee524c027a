"""The window's frame: menus, toolbar, header, and the pages and views in it."""
