// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/arithmetic.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "model/base/error.h"

namespace hessianlab {

namespace {

constexpr std::size_t kLongestArithmetic = 1000, kRestShown = 20;
constexpr int kDeepest = 32;

bool isDecimal(char c) {
  return c >= '0' && c <= '9';
}
// A byte of UTF-8 that is not the first of its character.
bool continues(char c) {
  return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

double ofTwo(Instruction::Kind kind, double left, double right) {
  using Kind = Instruction::Kind;
  switch (kind) {
    case Kind::Add:
      return left + right;
    case Kind::Subtract:
      return left - right;
    case Kind::Multiply:
      return left * right;
    case Kind::Divide:
      return left / right;
    default:
      return std::pow(left, right);
  }
}

}  // namespace

double valueOf(const Program& program, const std::function<double(std::size_t)>& name,
               const std::function<double(std::size_t, double)>& call) {
  using Kind = Instruction::Kind;
  std::vector<double> stack;
  for (const Instruction& instruction : program) {
    switch (instruction.kind) {
      case Kind::Number:
        stack.push_back(instruction.number);
        break;
      case Kind::Name:
        stack.push_back(name(instruction.index));
        break;
      case Kind::Negate:
        stack.back() = -stack.back();
        break;
      case Kind::Call:
        stack.back() = call(instruction.index, stack.back());
        break;
      default: {
        const double right = stack.back();
        stack.pop_back();
        stack.back() = ofTwo(instruction.kind, stack.back(), right);
      }
    }
  }
  return stack.back();
}

ArithmeticParser::ArithmeticParser(const std::string& text, const std::string& where) : text_(text), where_(where) {
  if (text.size() > kLongestArithmetic) fail("is longer than " + std::to_string(kLongestArithmetic) + " characters");
}

void ArithmeticParser::fail(const std::string& what) const {
  throw InputError(where_ + ": " + what);
}

void ArithmeticParser::refuse(const std::string& wanted) const {
  std::size_t end = std::min(at_ + kRestShown, text_.size());
  while (end < text_.size() && continues(text_[end])) ++end;
  const std::string rest = text_.substr(at_, end - at_);
  const auto before = std::count_if(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(at_),
                                    [](char c) { return !continues(c); });
  fail("at character " + std::to_string(before + 1) + " of '" + text_ + "' stands " +
       (rest.empty() ? "nothing" : "'" + rest + "'") + "; expected " + wanted);
}

void ArithmeticParser::skip() {
  while (at_ < text_.size() && text_[at_] == ' ') ++at_;
}

char ArithmeticParser::next() {
  skip();
  return at_ < text_.size() ? text_[at_] : '\0';
}

bool ArithmeticParser::take(char c) {
  if (next() != c) return false;
  ++at_;
  return true;
}

void ArithmeticParser::readSum(Program& to) {
  readTerm(to);
  while (next() == '+' || next() == '-') {
    const bool plus = text_[at_++] == '+';
    readTerm(to);
    to.push_back({plus ? Instruction::Kind::Add : Instruction::Kind::Subtract});
  }
}

void ArithmeticParser::readTerm(Program& to) {
  readFactor(to);
  while (true) {
    const bool divided = next() == '/';
    if (divided || next() == '*')
      ++at_;
    else if (!juxtaposed())
      return;
    readFactor(to);
    to.push_back({divided ? Instruction::Kind::Divide : Instruction::Kind::Multiply});
  }
}

void ArithmeticParser::readFactor(Program& to) {
  if (++depth_ > kDeepest) fail("nests deeper than " + std::to_string(kDeepest) + " levels");
  if (take('-')) {
    readFactor(to);
    to.push_back({Instruction::Kind::Negate});
  } else {
    readPrimary(to);
    if (hasPowers() && take('^')) {
      readFactor(to);
      to.push_back({Instruction::Kind::Power});
    }
  }
  --depth_;
}

void ArithmeticParser::readBracket(Program& to) {
  take('(');
  readSum(to);
  if (!take(')')) refuse("')'");
}

void ArithmeticParser::readPrimary(Program& to) {
  if (next() == '(') {
    readBracket(to);
  } else if (isDecimal(next())) {
    to.push_back({Instruction::Kind::Number, readNumber()});
  } else if (atEnd()) {
    refuse(wanted());
  } else {
    readOther(to);
  }
}

double ArithmeticParser::readNumber() {
  double value = 0;
  const auto [end, error] = std::from_chars(text_.data() + at_, text_.data() + text_.size(), value);
  if (error != std::errc() || !std::isfinite(value)) refuse("a number that a double can hold");
  at_ = static_cast<std::size_t>(end - text_.data());
  return value;
}

}  // namespace hessianlab
