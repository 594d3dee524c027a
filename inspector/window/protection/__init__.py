"""Protection of secrets on screen: clipboard, masking, idle timeout, session lock."""
