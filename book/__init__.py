"""Turn a folder of YAML story pages and pictures into picture books."""

__version__ = "0.1.0"
