// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/onnx/folder.h"

#include <algorithm>
#include <fstream>

#include "model/base/error.h"
#include "model/base/message.h"

namespace hessianlab {

namespace fs = std::filesystem;

OnnxExternal onnxExternalIn(const fs::path& folder) {
  return [folder](const std::string& location, int64_t offset, int64_t length) {
    std::error_code error;
    const fs::path home = fs::canonical(folder.empty() ? fs::path(".") : folder, error);
    const fs::path place = error ? fs::path() : fs::canonical(home / location, error);
    const auto cannot = [&](const std::string& why) {
      return InputError((folder / location).string() + ", where the network keeps values, " + why);
    };
    if (error) throw cannot("is not there; copy it beside the network");
    if (std::mismatch(home.begin(), home.end(), place.begin(), place.end()).first != home.end())
      throw cannot("is a link out of the network's folder, so it is not read; copy the file itself");
    const auto size = static_cast<int64_t>(fs::is_regular_file(place, error) ? fs::file_size(place, error) : 0);
    if (error || offset > size || length > size - offset) throw cannot("is no file, or too short; copy it again");
    std::string content(static_cast<std::size_t>(length), '\0');
    std::ifstream file(place, std::ios::binary);
    file.seekg(offset);
    if (!file.read(content.data(), length)) throw cannot("cannot be read");
    return content;
  };
}

}  // namespace hessianlab
