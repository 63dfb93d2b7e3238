"""Logistic regression (L2 of 1) on the hand-made links of the sample library, three pairs.

In the order of `links_evidence.NAMES`; SECOND goes on with the first score, the neighbours'
support and the rivals in row and column.
"""

# fmt: off
FIRST = (
    -1.7718,
    0.6338,
    0.6674,
    5.0237,
    5.6422,
    1.5014,
    -3.6225,
    0.2286,
    0.0000,
    -0.0764,
    -0.6074,
    2.5458,
    1.0092,
)
SECOND = (
    0.1666,
    0.1687,
    0.0670,
    -0.1158,
    0.0641,
    0.0589,
    -0.0871,
    0.0832,
    0.0000,
    -0.0117,
    -0.0739,
    0.2181,
    0.3012,
    0.9549,
    0.3871,
    -0.8593,
    -0.8607,
)
# fmt: on
# Log odds; where precision held out is about .95 on each pair.
THRESHOLD = -0.5
