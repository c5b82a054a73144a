# Reads a structure message and its data with sdmx1 (khaeru/sdmx); prints observations, and codes no codelist has.
import sys

import sdmx

structure = list(sdmx.read_sdmx(sys.argv[1]).structure.values())[0]
data = sdmx.read_sdmx(sys.argv[2], structure=structure).data[0]
unknown = 0
for observation in data.obs:
    for value in observation.key.values.values():
        codes = getattr(structure.dimensions.get(value.id).local_representation, "enumerated", None)
        unknown += codes is not None and str(value.value) not in codes
print(len(data.obs), unknown)
