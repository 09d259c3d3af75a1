// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/formula.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

#include "model/base/message.h"

namespace hessianlab {

namespace {

constexpr const char* kAngleSign = "θ";
constexpr const char* kPiSign = "π";

double (*const kFunctions[])(double) = {[](double x) { return std::sin(x); },  [](double x) { return std::cos(x); },
                                        [](double x) { return std::exp(x); },  [](double x) { return std::log(x); },
                                        [](double x) { return std::sqrt(x); }, [](double x) { return std::abs(x); }};
const std::vector<std::string>& functionNames() {
  static const std::vector<std::string> names{"sin", "cos", "exp", "log", "sqrt", "abs"};
  return names;
}

bool isLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class FormulaParser final : ArithmeticParser {
 public:
  FormulaParser(const std::string& text, const std::string& where) : ArithmeticParser(text, where) {
    for (at_ = 0; at_ < text.size(); ++at_) {
      if (takeSign(kAngleSign) || takeSign(kPiSign))
        --at_;
      else if (static_cast<unsigned char>(text[at_]) < 0x20 || static_cast<unsigned char>(text[at_]) > 0x7e)
        fail("holds a character that is none of letters, digits, θ, π and + - * / ^ ( ) .");
    }
    at_ = 0;
  }

  Program whole() {
    Program program;
    readSum(program);
    skip();
    if (!atEnd()) refuse("the end or an operator");
    return program;
  }

 private:
  bool hasPowers() const override { return true; }
  bool juxtaposed() override { return next() == '(' || isLetter(next()) || signHere(kAngleSign) || signHere(kPiSign); }
  const char* wanted() const override { return "a number, θ, π, a function such as cos(θ), or '('"; }

  bool signHere(const std::string& sign) const { return text_.compare(at_, sign.size(), sign) == 0; }
  bool takeSign(const std::string& sign) {
    if (!signHere(sign)) return false;
    at_ += sign.size();
    return true;
  }

  void readOther(Program& to) override {
    if (takeSign(kAngleSign)) return to.push_back({Instruction::Kind::Name});
    if (takeSign(kPiSign)) return to.push_back({Instruction::Kind::Number, std::numbers::pi});
    const std::string name = run(isLetter);
    if (name.empty()) refuse(wanted());
    if (name == "theta") return to.push_back({Instruction::Kind::Name});
    if (name == "pi") return to.push_back({Instruction::Kind::Number, std::numbers::pi});
    const auto& names = functionNames();
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) {
      std::vector<std::string> known = names;
      known.insert(known.end(), {"theta", "pi"});
      fail("unknown word '" + name + "'" + didYouMean(name, known));
    }
    if (next() != '(') refuse("'(' after " + name);
    readBracket(to);
    to.push_back({Instruction::Kind::Call, 0, static_cast<std::size_t>(found - names.begin())});
  }
};

}  // namespace

Formula Formula::parse(const std::string& text, const std::string& where) {
  Formula formula;
  formula.program_ = FormulaParser(text, where).whole();
  return formula;
}

double Formula::at(double angle) const {
  return valueOf(
      program_, [angle](std::size_t) { return angle; },
      [](std::size_t function, double x) { return kFunctions[function](x); });
}

}  // namespace hessianlab
