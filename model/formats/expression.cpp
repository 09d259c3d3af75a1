// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/expression.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "model/base/catalogue.h"
#include "model/base/error.h"
#include "model/base/message.h"

namespace hessianlab {

namespace {

constexpr std::size_t kLongest = 1000, kLongestRun = 24;
constexpr int kDeepest = 32;

bool isSpace(char c) {
  return c == ' ';
}
bool isSmall(char c) {
  return c >= 'a' && c <= 'z';
}
bool isDigit(char c) {
  return c >= '0' && c <= '9';
}
bool isWord(char c) {
  return isSmall(c) || isDigit(c) || c == '_';
}
// Of an attack with settings, a norm or a number.
bool isArgument(char c) {
  return isWord(c) || c == '-' || c == '.' || c == ':' || c == '=' || c == '+';
}

}  // namespace

// Recursive descent over one text; what it reads is appended to one expression at a time.
class ExpressionParser {
 public:
  ExpressionParser(const std::string& text, const QuantityList& known, const std::string& where)
      : text_(text), known_(known), where_(where) {
    if (text.size() > kLongest) fail("is longer than " + std::to_string(kLongest) + " characters");
    for (const char c : text)
      if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) > 0x7e)
        fail("holds a character that is none of letters, digits and + - * / ( ) < > = . , _ :");
  }

  Expression whole() {
    Expression expression = sum();
    if (at_ < text_.size()) refuse("the end or an operator");
    expression.text_ = text_;
    return expression;
  }

  Condition condition() {
    Condition condition;
    do {
      Expression left = sum();
      const Condition::Relation relation = this->relation();
      condition.comparisons_.push_back({std::move(left), sum(), relation});
    } while (takeWord("and"));
    if (at_ < text_.size()) refuse("the end, an operator or 'and'");
    condition.text_ = text_;
    return condition;
  }

 private:
  using Kind = Expression::Instruction::Kind;

  [[noreturn]] void fail(const std::string& what) const { throw InputError(where_ + ": " + what); }
  [[noreturn]] void refuse(const std::string& wanted) const {
    const std::string rest = text_.substr(at_, 20);
    fail("at character " + std::to_string(at_ + 1) + " of '" + text_ + "' stands " +
         (rest.empty() ? "nothing" : "'" + rest + "'") + "; expected " + wanted);
  }

  void skip() {
    while (at_ < text_.size() && isSpace(text_[at_])) ++at_;
  }
  char next() {
    skip();
    return at_ < text_.size() ? text_[at_] : '\0';
  }
  bool take(char c) {
    if (next() != c) return false;
    ++at_;
    return true;
  }
  bool takeWord(const std::string& word) {
    skip();
    if (text_.compare(at_, word.size(), word) != 0) return false;
    const std::size_t end = at_ + word.size();
    if (end < text_.size() && isWord(text_[end])) return false;
    at_ = end;
    return true;
  }
  template <class Allowed>
  std::string run(const Allowed& allowed) {
    const std::size_t begin = at_;
    while (at_ < text_.size() && allowed(text_[at_])) ++at_;
    return text_.substr(begin, at_ - begin);
  }

  Condition::Relation relation() {
    const char c = next();
    if (c != '<' && c != '>') refuse("<, <=, > or >=");
    ++at_;
    const bool equal = at_ < text_.size() && text_[at_] == '=';
    if (equal) ++at_;
    using Relation = Condition::Relation;
    if (c == '<') return equal ? Relation::AtMost : Relation::Less;
    return equal ? Relation::AtLeast : Relation::More;
  }

  Expression sum() {
    Expression expression;
    readSum(expression);
    skip();
    return expression;
  }
  void readSum(Expression& to) {
    readTerm(to);
    while (next() == '+' || next() == '-') {
      const bool plus = text_[at_++] == '+';
      readTerm(to);
      to.program_.push_back({plus ? Kind::Add : Kind::Subtract});
    }
  }
  void readTerm(Expression& to) {
    readFactor(to);
    while (next() == '*' || next() == '/') {
      const bool times = text_[at_++] == '*';
      readFactor(to);
      to.program_.push_back({times ? Kind::Multiply : Kind::Divide});
    }
  }
  void readFactor(Expression& to) {
    if (++depth_ > kDeepest) fail("nests deeper than " + std::to_string(kDeepest) + " levels");
    const char c = next();
    if (take('(')) {
      readSum(to);
      if (!take(')')) refuse("')'");
    } else if (take('-')) {
      readFactor(to);
      to.program_.push_back({Kind::Negate});
    } else if (isDigit(c)) {
      to.program_.push_back({Kind::Number, readNumber()});
    } else if (isSmall(c)) {
      to.program_.push_back({Kind::Quantity, 0, to.quantities_.size()});
      to.quantities_.push_back(readQuantity());
    } else {
      refuse("a number, a quantity such as plain.test_accuracy, or '('");
    }
    --depth_;
  }

  double readNumber() {
    double value = 0;
    const auto [end, error] = std::from_chars(text_.data() + at_, text_.data() + text_.size(), value);
    if (error != std::errc() || !std::isfinite(value)) refuse("a number that a double can hold");
    at_ = static_cast<std::size_t>(end - text_.data());
    return value;
  }

  Quantity readQuantity() {
    Quantity quantity;
    const std::size_t begin = at_;
    quantity.run = run(isWord);
    if (!isRunName(quantity.run)) fail("'" + quantity.run + "' cannot be the name of a run");
    if (!take('.')) {
      at_ = begin;
      refuse("RUN.QUANTITY, such as plain.test_accuracy");
    }
    std::string name = run(isWord);
    if (name == "start") {
      if (!take('.')) refuse("a quantity, such as " + quantity.run + ".start.test_accuracy");
      quantity.atStart = true;
      name = run(isWord);
    }
    const QuantityKind* kind = known_.find(name);
    if (!kind) fail("unknown quantity '" + name + "'" + didYouMean(name, known_.names()));
    quantity.kind = *kind;
    if (quantity.atStart && kind->source != QuantityKind::Source::Record)
      fail("'" + name + "' is measured after the training only; leave out '.start'");
    if (kind->source == QuantityKind::Source::Attack) readAttack(quantity);
    return quantity;
  }

  void readAttack(Quantity& quantity) {
    const auto argument = [&] {
      skip();
      return run(isArgument);
    };
    const std::string wanted = "(ATTACK, NORM, EPSILON), such as (pgd, linf, 0.1)";
    if (!take('(')) refuse(wanted);
    quantity.attack = argument();
    if (quantity.attack.empty() || !take(',')) refuse(wanted);
    quantity.norm = argument();
    if (quantity.norm != "linf" && quantity.norm != "l2")
      fail("the norm '" + quantity.norm + "' is none; write linf or l2");
    if (!take(',')) refuse(wanted);
    skip();
    if (at_ >= text_.size() || !isDigit(text_[at_])) refuse("the size of the attack, at least 0");
    quantity.epsilon = readNumber();
    if (!take(')')) refuse("')'");
  }

  const std::string& text_;
  const QuantityList& known_;
  const std::string& where_;
  std::size_t at_ = 0;
  int depth_ = 0;
};

Expression Expression::parse(const std::string& text, const QuantityList& known, const std::string& where) {
  return ExpressionParser(text, known, where).whole();
}

Expression Expression::of(const Quantity& quantity) {
  Expression expression;
  expression.text_ = quantity.text();
  expression.quantities_ = {quantity};
  expression.program_ = {{Instruction::Kind::Quantity}};
  return expression;
}

const Quantity* Expression::soleQuantity() const {
  const bool sole = program_.size() == 1 && program_.front().kind == Instruction::Kind::Quantity;
  return sole ? &quantities_.front() : nullptr;
}

double Expression::value(const Values& values) const {
  using Kind = Instruction::Kind;
  std::vector<double> stack;
  const auto pop = [&stack] {
    const double top = stack.back();
    stack.pop_back();
    return top;
  };
  for (const Instruction& instruction : program_) {
    if (instruction.kind == Kind::Number) {
      stack.push_back(instruction.number);
    } else if (instruction.kind == Kind::Quantity) {
      const std::string name = quantities_[instruction.quantity].text();
      const auto found = values.find(name);
      if (found == values.end()) throw RunError(name + " has not been measured");
      stack.push_back(found->second);
    } else if (instruction.kind == Kind::Negate) {
      stack.back() = -stack.back();
    } else {
      const double right = pop(), left = pop();
      stack.push_back(instruction.kind == Kind::Add        ? left + right
                      : instruction.kind == Kind::Subtract ? left - right
                      : instruction.kind == Kind::Multiply ? left * right
                                                           : left / right);
    }
  }
  return stack.back();
}

Condition Condition::parse(const std::string& text, const QuantityList& known, const std::string& where) {
  return ExpressionParser(text, known, where).condition();
}

std::vector<Quantity> Condition::quantities() const {
  std::vector<Quantity> all;
  for (const Comparison& comparison : comparisons_)
    for (const Expression* side : {&comparison.left, &comparison.right})
      all.insert(all.end(), side->quantities().begin(), side->quantities().end());
  return all;
}

bool Condition::holds(const Values& values) const {
  return std::all_of(comparisons_.begin(), comparisons_.end(), [&](const Comparison& comparison) {
    const double left = comparison.left.value(values), right = comparison.right.value(values);
    switch (comparison.relation) {
      case Relation::Less:
        return left < right;
      case Relation::AtMost:
        return left <= right;
      case Relation::More:
        return left > right;
      case Relation::AtLeast:
        return left >= right;
    }
    return false;
  });
}

bool isRunName(const std::string& name) {
  return !name.empty() && name.size() <= kLongestRun && isSmall(name.front()) &&
         std::all_of(name.begin(), name.end(), isWord) && name != "and" && name != "start";
}

}  // namespace hessianlab
