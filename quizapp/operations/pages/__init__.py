"""What pages show: one query function a page, each giving a small frozen value."""
