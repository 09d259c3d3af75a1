// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/batch_part.h"

#include "model/training/pass.h"

namespace hessianlab {

BatchPart batchPart(int64_t batch, double share, int64_t rank, int64_t ranks) {
  const int64_t penalised = rowsOfShare(batch, share), others = batch - penalised;
  const auto begin = [ranks](int64_t rows, int64_t of) { return rows * of / ranks; };
  const int64_t first = begin(penalised, rank), count = begin(penalised, rank + 1) - first;
  // Counted from the other end, so that who has one row less of these has one more of those.
  const int64_t back = ranks - 1 - rank;
  const int64_t otherFirst = penalised + begin(others, back),
                otherCount = begin(others, back + 1) - begin(others, back);
  const auto places = torch::TensorOptions().dtype(torch::kInt64);
  BatchPart part;
  part.rows =
      at::cat({at::arange(first, first + count, places), at::arange(otherFirst, otherFirst + otherCount, places)});
  const auto ratio = [](int64_t a, int64_t b) {
    return b == 0 ? 0.0 : static_cast<double>(a) / static_cast<double>(b);
  };
  part.share = ratio(count, count + otherCount);
  part.lossWeight = ratio(count + otherCount, batch);
  part.penaltyWeight = ratio(count, penalised);
  part.draws = count > 0 ? OwnRows{first, count, penalised} : OwnRows{0, 1, penalised};
  return part;
}

}  // namespace hessianlab
