// SPDX-License-Identifier: GPL-3.0-or-later
// Sums and products as somebody writes them, read into a program for a stack machine. What else than a number may stand
// in them is the business of a language: the quantities of lessons (expression.h), angles and functions (formula.h).
// Pure: neither Torch nor Qt.
//
//   sum = term { ("+" | "-") term },  term = factor { ("*" | "/") factor }
//   factor = NUMBER | "(" sum ")" | "-" factor | what the language reads
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace hessianlab {

struct Instruction {  // in postfix order
  enum class Kind { Number, Name, Negate, Add, Subtract, Multiply, Divide, Power, Call } kind;
  double number = 0;
  std::size_t index = 0;  // Name, Call: which one, as the language counts them
};
using Program = std::vector<Instruction>;

// Division by 0 gives ±∞ or NaN, as IEEE 754 says. `call` is asked where the program has a Call.
double valueOf(const Program& program, const std::function<double(std::size_t)>& name,
               const std::function<double(std::size_t, double)>& call = {});

// Recursive descent over one text, which outlives it. `where` begins every InputError.
class ArithmeticParser {
 public:
  virtual ~ArithmeticParser() = default;
  ArithmeticParser(const ArithmeticParser&) = delete;
  ArithmeticParser& operator=(const ArithmeticParser&) = delete;

 protected:
  ArithmeticParser(const std::string& text, const std::string& where);

  // The text stands at neither a number nor a bracket nor a minus.
  virtual void readOther(Program& to) = 0;
  virtual const char* wanted() const = 0;  // "a number, …, or '('"
  // Of formulas: a^b, and factors that follow each other without a sign.
  virtual bool hasPowers() const { return false; }
  virtual bool juxtaposed() { return false; }

  [[noreturn]] void fail(const std::string& what) const;
  [[noreturn]] void refuse(const std::string& wanted) const;
  void readSum(Program& to);
  void readBracket(Program& to);  // with its brackets, one level deeper
  double readNumber();

  bool atEnd() const { return at_ >= text_.size(); }
  void skip();
  char next();  // after spaces; '\0' at the end
  bool take(char c);
  template <class Allowed>
  std::string run(const Allowed& allowed) {
    const std::size_t begin = at_;
    while (at_ < text_.size() && allowed(text_[at_])) ++at_;
    return text_.substr(begin, at_ - begin);
  }

  const std::string& text_;
  const std::string& where_;
  std::size_t at_ = 0;

 private:
  void readTerm(Program& to);
  void readFactor(Program& to);
  void readPrimary(Program& to);

  int depth_ = 0;
};

}  // namespace hessianlab
