"""What ``kiosk check`` looks at beyond what loading has to know.

Loading mends what cannot be shown; this looks at everything that staff may have meant otherwise:
pictures and films, icons, layouts, colours, figures, letters and lengths. It takes what stands in
the file as it is, whether loading could use it or not.
"""
