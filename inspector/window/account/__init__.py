"""Create and revoke version 2 keys through Momento's account service, each after a consent."""
