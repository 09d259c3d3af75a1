// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/sets/picture_decoding.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/data/loading.h"
#include "model/jobs/cores.h"
#include "model/jobs/memory.h"

namespace hessianlab {

namespace {

constexpr int64_t kLargestOwnSize = 64, kUsualSide = 32;
constexpr std::size_t kMostFileBytes = std::size_t{1} << 28;

// `work(i)` for each i below `count`, on several threads; this one watches over progress (from `begin` to `end`) and
// requests to stop. What a thread throws comes out here.
void onAllCores(std::size_t count, double begin, double end, const std::function<void(std::size_t)>& work) {
  std::atomic<std::size_t> next{0}, done{0};
  std::atomic<bool> stop{false};
  std::mutex mutex;
  std::condition_variable wake;
  std::exception_ptr failure;
  std::size_t running = std::clamp<std::size_t>(static_cast<std::size_t>(usableCores()), 1, 16);
  {
    std::vector<std::jthread> threads;
    for (std::size_t thread = running; thread > 0; --thread)
      threads.emplace_back([&] {
        try {
          for (std::size_t i = next++; i < count && !stop; i = next++) {
            work(i);
            ++done;
          }
        } catch (...) {
          std::lock_guard lock(mutex);
          if (!failure) failure = std::current_exception();
          stop = true;
        }
        std::lock_guard lock(mutex);
        --running;
        wake.notify_all();
      });
    std::unique_lock lock(mutex);
    while (!wake.wait_for(lock, std::chrono::milliseconds(30), [&] { return running == 0; })) {
      Loading::progress(begin + (end - begin) * static_cast<double>(done) / static_cast<double>(count));
      try {
        Loading::stopPoint();
      } catch (...) {
        stop = true;
        if (!failure) failure = std::current_exception();
      }
    }
  }
  if (failure) std::rethrow_exception(failure);
  Loading::progress(end);
  Loading::stopPoint();
}

std::string sizeText(int64_t width, int64_t height) {
  return std::to_string(width) + "×" + std::to_string(height);
}

std::string relativeName(const PictureListing& listing, std::size_t at) {
  return std::filesystem::path(listing.pictures[at].file).lexically_relative(listing.folder).string();
}

std::string fileBytes(const PictureListing& listing, std::size_t at) {
  return readFile(listing.pictures[at].file, kMostFileBytes);
}

// The reason without the path, which stands before it.
std::string reasonOf(const InputError& error, const std::string& origin) {
  const std::string text = error.what();
  return text.starts_with(origin + ": ") ? text.substr(origin.size() + 2) : text;
}

}  // namespace

DecodedFolder decodeFolder(const PictureListing& listing, const PictureWish& wish) {
  const std::size_t count = listing.pictures.size();
  std::vector<std::optional<PictureHeader>> headers(count);
  std::vector<std::string> problems(count);
  const auto attempt = [&](std::size_t i, const auto& call) {
    const std::string origin = relativeName(listing, i);
    try {
      call(fileBytes(listing, i), origin);
    } catch (const InputError& error) {
      problems[i] = origin + ": " + reasonOf(error, origin);
    }
  };
  onAllCores(count, 0, 0.15, [&](std::size_t i) {
    attempt(
        i, [&](const std::string& bytes, const std::string& origin) { headers[i] = readPictureHeader(bytes, origin); });
  });

  // One size and one number of channels for all, from what the files state.
  DecodedFolder result;
  bool anyColour = false, oneSize = true;
  std::optional<PictureHeader> first, smallest, largest;
  for (const auto& header : headers) {
    if (!header) continue;
    if (!first) first = smallest = largest = header;
    anyColour = anyColour || header->colour;
    oneSize = oneSize && header->width == first->width && header->height == first->height;
    const auto pixels = [](const PictureHeader& of) { return of.width * of.height; };
    if (pixels(*header) < pixels(*smallest)) smallest = header;
    if (pixels(*header) > pixels(*largest)) largest = header;
  }
  const auto skip = [&](std::size_t i) { result.skipped.push_back({static_cast<int64_t>(i), std::move(problems[i])}); };
  if (!first) {
    for (std::size_t i = 0; i < count; ++i) skip(i);
    return result;
  }
  result.sizes = oneSize ? sizeText(first->width, first->height)
                         : "from " + sizeText(smallest->width, smallest->height) + " to " +
                               sizeText(largest->width, largest->height);
  result.width = result.height = wish.side > 0 ? wish.side : kUsualSide;
  if (wish.side == 0 && oneSize && std::max(first->width, first->height) <= kLargestOwnSize)
    result.width = first->width, result.height = first->height;
  const bool colour =
      wish.colour == PictureWish::Colour::AsTheyAre ? anyColour : wish.colour == PictureWish::Colour::Colour;
  result.channels = colour ? 3 : 1;

  const auto size = static_cast<std::size_t>(result.channels * result.height * result.width);
  if (static_cast<double>(count) * static_cast<double>(size) > usableMemory() / 2)
    throw InputError(listing.folder.string() + ": " + std::to_string(count) + " pictures of " +
                     sizeText(result.width, result.height) +
                     " are more than there is memory for here; choose a smaller size (dataset.side)");
  result.pixels.resize(count * size);
  const int64_t enough = 2 * std::max(result.width, result.height);  // finer than what is made of it
  onAllCores(count, 0.15, 1, [&](std::size_t i) {
    if (!headers[i]) return;
    attempt(i, [&](const std::string& bytes, const std::string& origin) {
      writeShaped(decodePicture(bytes, colour, enough, origin), result.width, result.height, wish.shaping,
                  result.pixels.data() + i * size);
    });
  });

  // The others close up.
  std::size_t kept = 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (!problems[i].empty()) {
      skip(i);
      continue;
    }
    if (kept != i)
      std::copy_n(result.pixels.begin() + static_cast<std::ptrdiff_t>(i * size), size,
                  result.pixels.begin() + static_cast<std::ptrdiff_t>(kept * size));
    ++kept;
  }
  result.pixels.resize(kept * size);
  return result;
}

}  // namespace hessianlab
