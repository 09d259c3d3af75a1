// SPDX-License-Identifier: GPL-3.0-or-later
// Folders of pictures that were decoded before: $XDG_CACHE_HOME/hessianlab/pictures (~/.cache/…), one file each, at
// most 4 GiB in all. A cache may be deleted at any time. Free of Torch. Any thread, any process.
#pragma once

#include <optional>
#include <string>

#include "model/data/sets/picture_decoding.h"

namespace hessianlab {

// `key`: what was asked for, the folder and the settings; one file each. `digest`: of the listing.
// nullopt: there is none for this digest, or it is damaged.
std::optional<DecodedFolder> cachedPictures(const std::string& key, const std::string& digest);

// Where it cannot be written there is none.
void cachePictures(const std::string& key, const std::string& digest, const DecodedFolder& folder);

}  // namespace hessianlab
