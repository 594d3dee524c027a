"""What is wrong with a credential, and what to do about it. Pure as well."""
