"""The window's frame: menus, header, pages and views in their places."""
