"""A book for a print shop: laid-out pages and a printer in, pages and pictures as that printer takes them out.

sheets    which pages are the interior, and the cover as one sheet: back, spine, front
convert   colours and pixels to ink by the ICC profile of the press
builds    the inks of the palette, mixed by hand
recolour  vector pictures in ink
flat      pictures with see-through parts to plain pixels, for printers that take no transparency
"""
