// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attacks/square_changes.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "model/attacks/steps.h"
#include "model/base/random.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr double kTiny = 1e-12;      // as in the authors' code: keeps 0/0 out of the norms
constexpr int64_t kMosaicTiles = 5;  // along the shorter side
constexpr int64_t kLeastBump = 3;    // pixels: a bump needs two signs

// How inputs are looked at: channels × height × width; what is no picture is one row.
struct Layout {
  int64_t channels = 1, height = 1, width = 1;
  bool flat() const { return height == 1 || width == 1; }
};

Layout layoutOf(const Tensor& x) {
  if (x.dim() == 4) return {x.size(1), x.size(2), x.size(3)};
  return {1, 1, x.numel() / std::max<int64_t>(1, x.size(0))};
}

// Random numbers of one change: at(sample, draw) depends on the sample's seed, the change and the draw alone.
class Dice {
 public:
  Dice(const AttackTask& task, int64_t change) : device_(task.x.device()) {
    for (const uint64_t seed : task.seeds) seeds_.push_back(mixSeed(seed, static_cast<uint64_t>(change)));
  }
  uint64_t at(std::size_t sample, uint64_t draw) const { return mixSeed(seeds_[sample], draw); }

  // B×1 positions in 0…sides−1.
  Tensor position(uint64_t draw, int64_t sides) const {
    Tensor result = at::empty({size(), 1}, torch::kInt64);
    auto* out = result.data_ptr<int64_t>();
    for (std::size_t i = 0; i < seeds_.size(); ++i)
      out[i] = static_cast<int64_t>(at(i, draw) % static_cast<uint64_t>(sides));
    return result.to(device_);
  }

  // B×count signs, as bool. Uses the draws from `draw` on.
  Tensor signs(uint64_t draw, int64_t count) const {
    Tensor result = at::empty({size(), count}, torch::kBool);
    auto* out = result.data_ptr<bool>();
    for (std::size_t i = 0; i < seeds_.size(); ++i)
      for (int64_t k = 0; k < count; ++k) *out++ = (at(i, draw + static_cast<uint64_t>(k)) >> 63) != 0;
    return result.to(device_);
  }

  // B×count independent standard normal numbers (Box and Muller).
  Tensor normal(uint64_t draw, int64_t count, torch::ScalarType type) const {
    Tensor result = at::empty({size(), count}, torch::kFloat64);
    auto* out = result.data_ptr<double>();
    const auto uniform = [](uint64_t bits) { return (static_cast<double>(bits >> 11) + 0.5) * 0x1p-53; };
    for (std::size_t i = 0; i < seeds_.size(); ++i) {
      for (uint64_t k = 0; k < static_cast<uint64_t>(count); ++k)
        *out++ = std::sqrt(-2 * std::log(uniform(at(i, draw + 2 * k)))) *
                 std::cos(2 * std::numbers::pi * uniform(at(i, draw + 2 * k + 1)));
    }
    return result.to(device_, type);
  }

 private:
  int64_t size() const { return static_cast<int64_t>(seeds_.size()); }
  std::vector<uint64_t> seeds_;
  torch::Device device_;
};

enum Draw : uint64_t { kRow = 0, kColumn, kOtherRow, kOtherColumn, kTurned, kSigns = 16 };

Tensor plusMinus(const Tensor& signs, torch::ScalarType type) {
  return signs.to(type) * 2 - 1;
}

// A bump on rows × columns: nested rectangles around the middle, the k-th adding 1/k²; length 1.
Tensor bump(int64_t rows, int64_t columns) {
  Tensor result = at::zeros({rows, columns}, torch::kFloat64);
  const int64_t middleRow = rows / 2, middleColumn = columns / 2;
  for (int64_t k = 0; k <= std::max(middleRow, middleColumn); ++k) {
    result.slice(0, std::max<int64_t>(middleRow - k, 0), std::min(middleRow + k + 1, rows))
        .slice(1, std::max<int64_t>(middleColumn - k, 0), std::min(middleColumn + k + 1, columns))
        .add_(1.0 / static_cast<double>((k + 1) * (k + 1)));
  }
  return result / result.norm();
}

// 2×side²: a bump up beside a bump down, above each other and side by side; length 1.
Tensor bumpPairs(int64_t side, const Tensor& like) {
  const Tensor lower = -bump(side - side / 2, side);
  Tensor pair = side < 2 ? lower : at::cat({bump(side / 2, side), lower});
  pair = pair / pair.norm();
  return at::stack({pair.flatten(), pair.t().flatten()}).to(like.device(), like.scalar_type());
}

Tensor insideBox(const AttackTask& task, const Tensor& delta) {
  return projected(task.x + steepest(delta, Norm::L2).reshape(task.x.sizes()) * task.epsilon, task.x, task.epsilon,
                   Norm::L2);
}

Tensor stripes(const AttackTask& task, const Layout& layout) {
  const Dice dice(task, 0);
  const Tensor sign = dice.signs(kSigns, layout.channels * layout.width);
  const Tensor delta = plusMinus(sign, task.x.scalar_type()).reshape({-1, layout.channels, 1, layout.width});
  const Tensor whole = delta.expand({-1, -1, layout.height, -1}).reshape(task.x.sizes());
  return projected(task.x + whole * task.epsilon, task.x, task.epsilon, Norm::Linf);
}

Tensor mosaic(const AttackTask& task, const Layout& layout) {
  const Dice dice(task, 0);
  const int64_t side = std::max<int64_t>(1, std::min(layout.height, layout.width) / kMosaicTiles);
  const int64_t down = layout.height / side, across = layout.width / side;
  const int64_t top = (layout.height - down * side) / 2, left = (layout.width - across * side) / 2;
  const Tensor pairs = bumpPairs(side, task.x);
  Tensor delta = at::zeros({task.x.size(0), layout.channels, layout.height, layout.width}, task.x.options());
  for (int64_t tile = 0; tile < down * across; ++tile) {
    const auto draw = kSigns + static_cast<uint64_t>(tile * (layout.channels + 1));
    const Tensor turned = dice.signs(draw, 1).squeeze(1).to(torch::kInt64);
    const Tensor sign = plusMinus(dice.signs(draw + 1, layout.channels), task.x.scalar_type());
    const int64_t row = top + tile / across * side, column = left + tile % across * side;
    delta.slice(2, row, row + side)
        .slice(3, column, column + side)
        .copy_(pairs.index_select(0, turned).reshape({-1, 1, side, side}) * sign.reshape({-1, layout.channels, 1, 1}));
  }
  return insideBox(task, delta);
}

// One window per sample goes to the top or the bottom of the ball, channel by channel.
Tensor jumped(const AttackTask& task, const Layout& layout, const Tensor& best, const Dice& dice, double fraction) {
  const double pixels = fraction * static_cast<double>(layout.height * layout.width);
  const auto side = std::max<int64_t>(1, std::llround(layout.flat() ? pixels : std::sqrt(pixels)));
  const int64_t height = std::min(side, layout.height), width = std::min(side, layout.width);
  const auto within = [&](Draw draw, int64_t length, int64_t extent) {
    const Tensor begin = dice.position(draw, extent - length + 1), place = at::arange(extent, begin.options());
    return (place >= begin).logical_and(place < begin + length);
  };
  const Tensor rows = within(kRow, height, layout.height).reshape({-1, 1, layout.height, 1});
  const Tensor columns = within(kColumn, width, layout.width).reshape({-1, 1, 1, layout.width});
  const Tensor window = rows.logical_and(columns);
  const at::IntArrayRef shape = task.x.sizes();
  const Shape picture{-1, layout.channels, layout.height, layout.width};
  const Tensor x = task.x.reshape(picture);
  const Tensor up = dice.signs(kSigns, layout.channels).reshape({-1, layout.channels, 1, 1});
  const Tensor edge = at::where(up, (x + task.epsilon).clamp(0, 1), (x - task.epsilon).clamp(0, 1));
  return at::where(window, edge, best.reshape(picture)).reshape(shape);
}

// Indices into a flattened plane of the side×side window of each sample: B×side².
Tensor windowIndex(const Dice& dice, Draw rowDraw, Draw columnDraw, int64_t side, const Layout& layout) {
  const Tensor row = dice.position(rowDraw, layout.height - side + 1);
  const Tensor column = dice.position(columnDraw, layout.width - side + 1);
  const Tensor step = at::arange(side, row.options());
  const Tensor offsets = (step.unsqueeze(1) * layout.width + step).reshape({1, side * side});
  return row * layout.width + column + offsets;
}

// A bump grows in the first window from what the second one gives up and what the box had clipped away.
Tensor moved(const AttackTask& task, const Layout& layout, const Tensor& best, const Dice& dice, double fraction) {
  const int64_t rows = task.x.size(0), channels = layout.channels;
  int64_t side = std::max<int64_t>(
      kLeastBump, std::llround(std::sqrt(fraction * static_cast<double>(layout.height * layout.width))));
  side += 1 - side % 2;
  const int64_t most = std::min(layout.height, layout.width);
  if (side > most) side = most - (1 - most % 2);

  const Tensor delta = (best - task.x).reshape({rows, channels, layout.height * layout.width});
  const auto index = [&](Draw row, Draw column) {
    return windowIndex(dice, row, column, side, layout).unsqueeze(1).expand({rows, channels, side * side});
  };
  const Tensor first = index(kRow, kColumn), second = index(kOtherRow, kOtherColumn);
  const Tensor rest = delta.scatter(2, second, 0).scatter(2, first, 0);
  const auto squaredLength = [](const Tensor& t) { return t.pow(2).sum({1, 2}, true); };
  const Tensor unused = (task.epsilon * task.epsilon - squaredLength(delta)).clamp_min(0);
  const Tensor budget = (unused / static_cast<double>(channels) + squaredLength(delta - rest)).sqrt();

  const Tensor old = delta.gather(2, first), oldLength = at::linalg_vector_norm(old, 2, 2, true);
  const Tensor turned = dice.signs(kTurned, 1).squeeze(1).to(torch::kInt64);
  const Tensor sign = plusMinus(dice.signs(kSigns, channels), delta.scalar_type()).unsqueeze(2);
  const Tensor grown = bumpPairs(side, delta).index_select(0, turned).unsqueeze(1) * sign + old / (oldLength + kTiny);
  const Tensor grownLength = at::linalg_vector_norm(grown, 2, 2, true);
  return insideBox(task, rest.scatter(2, first, grown / (grownLength + kTiny) * budget));
}

Tensor kicked(const AttackTask& task, const Tensor& best, const Dice& dice, double fraction) {
  const Tensor delta = steepest(best - task.x, Norm::L2).flatten(1);
  const Tensor kick = steepest(dice.normal(kSigns, delta.size(1), delta.scalar_type()), Norm::L2);
  return insideBox(task, delta + kick * std::sqrt(fraction));
}

}  // namespace

Tensor firstSquares(const AttackTask& task, Norm norm) {
  const Layout layout = layoutOf(task.x);
  return norm == Norm::Linf ? stripes(task, layout) : mosaic(task, layout);
}

Tensor changedSquare(const AttackTask& task, Norm norm, const Tensor& best, int64_t change, double fraction) {
  const Layout layout = layoutOf(task.x);
  const Dice dice(task, change);
  if (norm == Norm::Linf) return jumped(task, layout, best, dice, fraction);
  return layout.flat() ? kicked(task, best, dice, fraction) : moved(task, layout, best, dice, fraction);
}

}  // namespace hessianlab
