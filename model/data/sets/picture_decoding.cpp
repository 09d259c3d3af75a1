// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/sets/picture_decoding.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <fstream>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/message.h"
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

// Makes `call` with the name of a file; why it cannot be read goes into `problem`.
template <class Call>
void attempt(const PictureListing& listing, std::size_t at, std::string& problem, const Call& call) {
  const std::string origin = relativeName(listing, at);
  try {
    call(origin);
  } catch (const InputError& error) {
    problem = origin + ": " + reasonOf(error, origin);
  }
}

// What the files state of themselves; nullopt: nothing that can be read, for the reason in `problems`.
struct Headers {
  std::vector<std::optional<PictureHeader>> each;
  std::vector<std::string> problems;
};

PictureHeader headerOf(const PictureListing& listing, std::size_t at, const std::string& origin) {
  constexpr std::size_t kEnough = 1 << 18;  // cameras put small pictures and notes before it
  if (listing.pictures[at].bytes > kEnough) {
    std::string beginning(kEnough, '\0');
    std::ifstream stream(listing.pictures[at].file, std::ios::binary);
    stream.read(beginning.data(), static_cast<std::streamsize>(kEnough));
    beginning.resize(static_cast<std::size_t>(std::max<std::streamsize>(stream.gcount(), 0)));
    try {
      return readPictureHeader(beginning, origin);
    } catch (const InputError&) {  // it stands further down, or nowhere
    }
  }
  return readPictureHeader(fileBytes(listing, at), origin);
}

Headers headersOf(const PictureListing& listing, double end) {
  const std::size_t count = listing.pictures.size();
  Headers headers{std::vector<std::optional<PictureHeader>>(count), std::vector<std::string>(count)};
  onAllCores(count, 0, end, [&](std::size_t i) {
    attempt(listing, i, headers.problems[i],
            [&](const std::string& origin) { headers.each[i] = headerOf(listing, i, origin); });
  });
  return headers;
}

// One size and one number of channels for all, and in words what the files have. Some header is there.
FolderShape shapeFor(const std::vector<std::optional<PictureHeader>>& headers, const PictureWish& wish,
                     std::string& sizes) {
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
  sizes = oneSize ? sizeText(first->width, first->height)
                  : "from " + sizeText(smallest->width, smallest->height) + " to " +
                        sizeText(largest->width, largest->height);
  FolderShape shape;
  shape.width = shape.height = wish.side > 0 ? wish.side : kUsualSide;
  if (wish.side == 0 && oneSize && std::max(first->width, first->height) <= kLargestOwnSize)
    shape.width = first->width, shape.height = first->height;
  const bool colour =
      wish.colour == PictureWish::Colour::AsTheyAre ? anyColour : wish.colour == PictureWish::Colour::Colour;
  shape.channels = colour ? 3 : 1;
  return shape;
}

bool isAnyRead(const Headers& headers) {
  return std::any_of(headers.each.begin(), headers.each.end(), [](const auto& header) { return header.has_value(); });
}

}  // namespace

FolderShape folderShape(const PictureListing& listing, const PictureWish& wish) {
  if (wish.side > 0 && wish.colour != PictureWish::Colour::AsTheyAre)
    return {wish.colour == PictureWish::Colour::Colour ? 3 : 1, wish.side, wish.side};
  const Headers headers = headersOf(listing, 1);
  if (!isAnyRead(headers))
    throw InputError(listing.folder.string() + ": no picture can be read (" + printable(headers.problems.front()) +
                     "); add PNG or JPEG pictures");
  std::string sizes;
  return shapeFor(headers.each, wish, sizes);
}

DecodedFolder decodeFolder(const PictureListing& listing, const PictureWish& wish) {
  const std::size_t count = listing.pictures.size();
  Headers headers = headersOf(listing, 0.15);
  std::vector<std::string>& problems = headers.problems;
  DecodedFolder result;
  const auto skip = [&](std::size_t i) { result.skipped.push_back({static_cast<int64_t>(i), std::move(problems[i])}); };
  if (!isAnyRead(headers)) {
    for (std::size_t i = 0; i < count; ++i) skip(i);
    return result;
  }
  const FolderShape shape = shapeFor(headers.each, wish, result.sizes);
  result.channels = shape.channels, result.height = shape.height, result.width = shape.width;
  const bool colour = shape.channels == 3;

  const auto size = static_cast<std::size_t>(result.channels * result.height * result.width);
  if (static_cast<double>(count) * static_cast<double>(size) > usableMemory() / 2)
    throw InputError(listing.folder.string() + ": " + std::to_string(count) + " pictures of " +
                     sizeText(result.width, result.height) +
                     " are more than there is memory for here; choose a smaller size (dataset.side)");
  result.pixels.resize(count * size);
  const int64_t enough = 2 * std::max(result.width, result.height);  // finer than what is made of it
  onAllCores(count, 0.15, 1, [&](std::size_t i) {
    if (!headers.each[i]) return;
    attempt(listing, i, problems[i], [&](const std::string& origin) {
      writeShaped(decodePicture(fileBytes(listing, i), colour, enough, origin), result.width, result.height,
                  wish.shaping, result.pixels.data() + i * size);
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
