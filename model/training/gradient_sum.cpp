// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/gradient_sum.h"

#include <algorithm>

namespace hessianlab {

using torch::Tensor;

namespace {

// A message costs about as much as the time that 256 kB take; four large pieces let three of them travel meanwhile.
constexpr int64_t kLeastBytes = 256 << 10, kPieces = 4;

}  // namespace

GradientSum::GradientSum(std::shared_ptr<Ranks> ranks, std::vector<Tensor> parameters)
    : ranks_(std::move(ranks)), parameters_(std::move(parameters)), places_(parameters_.size()) {
  int64_t total = 0;
  for (const Tensor& p : parameters_) total += static_cast<int64_t>(p.nbytes());
  const int64_t most = std::max(kLeastBytes, (total + kPieces - 1) / kPieces);
  for (std::size_t end = parameters_.size(); end > 0;) {  // the last layers first
    std::size_t begin = end;
    int64_t count = 0, bytes = 0;
    while (begin > 0 && bytes < most) {
      --begin;
      count += parameters_[begin].numel();
      bytes += static_cast<int64_t>(parameters_[begin].nbytes());
    }
    Piece piece{at::zeros({count}, parameters_[begin].options()), end - begin, 0, nullptr};
    int64_t at = 0;
    for (std::size_t i = begin; i < end; ++i) {
      const Tensor& p = parameters_[i];
      places_[i] = {pieces_.size(), piece.values.narrow(0, at, p.numel()).view(p.sizes()), 0, false};
      at += p.numel();
    }
    pieces_.push_back(std::move(piece));
    end = begin;
  }
  for (std::size_t i = 0; i < parameters_.size(); ++i)
    places_[i].hook = parameters_[i].register_hook([this, i](const Tensor& gradient) { arrived(i, gradient); });
}

GradientSum::~GradientSum() {
  for (std::size_t i = 0; i < parameters_.size(); ++i) parameters_[i].remove_hook(places_[i].hook);
}

void GradientSum::begin(const Tensor& numbers) {
  for (Tensor& p : parameters_) p.mutable_grad() = Tensor();
  for (Place& place : places_) place.arrived = false;
  for (Piece& piece : pieces_) {
    piece.missing = piece.parameters;
    piece.sum.reset();
  }
  sent_ = 0;
  open_ = true;
  numbersSum_ = ranks_->sum(numbers);
}

// Called before the gradient is stored, once in a backward pass: with all that the graph adds to it.
void GradientSum::arrived(std::size_t parameter, const Tensor& gradient) {
  if (!open_) return;
  torch::NoGradGuard noGrad;
  Place& place = places_[parameter];
  place.view.copy_(gradient);
  place.arrived = true;
  --pieces_[place.piece].missing;
  send();
}

void GradientSum::send() {
  for (; sent_ < pieces_.size() && pieces_[sent_].missing == 0; ++sent_)
    pieces_[sent_].sum = ranks_->sum(pieces_[sent_].values);
}

void GradientSum::finish() {
  torch::NoGradGuard noGrad;
  open_ = false;
  for (Place& place : places_) {
    if (place.arrived) continue;
    place.view.zero_();
    --pieces_[place.piece].missing;
  }
  send();
  numbersSum_->wait();
  for (Piece& piece : pieces_) piece.sum->wait();
  for (std::size_t i = 0; i < parameters_.size(); ++i) parameters_[i].mutable_grad() = places_[i].view;
}

}  // namespace hessianlab
