"""The command line: parse the request, call one desk function, show the answer."""
