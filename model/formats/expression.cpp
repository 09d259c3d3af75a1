// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/expression.h"

#include <algorithm>

#include "model/base/catalogue.h"
#include "model/base/error.h"
#include "model/base/message.h"

namespace hessianlab {

namespace {

constexpr std::size_t kLongestRun = 24;

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

// What it reads is appended to one expression at a time.
class ExpressionParser final : ArithmeticParser {
 public:
  ExpressionParser(const std::string& text, const QuantityList& known, const std::string& where)
      : ArithmeticParser(text, where), known_(known) {
    for (const char c : text)
      if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) > 0x7e)
        fail("holds a character that is none of letters, digits and + - * / ( ) < > = . , _ :");
  }

  Expression whole() {
    Expression expression = sum();
    if (!atEnd()) refuse("the end or an operator");
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
    if (!atEnd()) refuse("the end, an operator or 'and'");
    condition.text_ = text_;
    return condition;
  }

 private:
  bool takeWord(const std::string& word) {
    skip();
    if (text_.compare(at_, word.size(), word) != 0) return false;
    const std::size_t end = at_ + word.size();
    if (end < text_.size() && isWord(text_[end])) return false;
    at_ = end;
    return true;
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
    read_ = &expression;
    readSum(expression.program_);
    skip();
    return expression;
  }
  const char* wanted() const override { return "a number, a quantity such as plain.test_accuracy, or '('"; }
  void readOther(Program& to) override {
    if (!isSmall(next())) refuse(wanted());
    to.push_back({Instruction::Kind::Name, 0, read_->quantities_.size()});
    read_->quantities_.push_back(readQuantity());
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
    const bool attacked = kind->source == QuantityKind::Source::Attack;
    if (attacked || kind->source == QuantityKind::Source::Certificate) readBall(quantity, attacked);
    return quantity;
  }

  void readBall(Quantity& quantity, bool attacked) {
    const auto argument = [&] {
      skip();
      return run(isArgument);
    };
    const std::string wanted =
        attacked ? "(ATTACK, NORM, EPSILON), such as (pgd, linf, 0.1)" : "(NORM, EPSILON), such as (linf, 0.1)";
    if (!take('(')) refuse(wanted);
    if (attacked) {
      quantity.attack = argument();
      if (quantity.attack.empty() || !take(',')) refuse(wanted);
    }
    quantity.norm = argument();
    if (quantity.norm != "linf" && quantity.norm != "l2")
      fail("the norm '" + quantity.norm + "' is none; write linf or l2");
    if (!take(',')) refuse(wanted);
    skip();
    if (at_ >= text_.size() || !isDigit(text_[at_]))
      refuse(attacked ? "the size of the attack, at least 0" : "the radius, at least 0");
    quantity.epsilon = readNumber();
    if (!take(')')) refuse("')'");
  }

  const QuantityList& known_;
  Expression* read_ = nullptr;
};

Expression Expression::parse(const std::string& text, const QuantityList& known, const std::string& where) {
  return ExpressionParser(text, known, where).whole();
}

Expression Expression::of(const Quantity& quantity) {
  Expression expression;
  expression.text_ = quantity.text();
  expression.quantities_ = {quantity};
  expression.program_ = {{Instruction::Kind::Name}};
  return expression;
}

const Quantity* Expression::soleQuantity() const {
  const bool sole = program_.size() == 1 && program_.front().kind == Instruction::Kind::Name;
  return sole ? &quantities_.front() : nullptr;
}

double Expression::value(const Values& values) const {
  return valueOf(program_, [&](std::size_t index) {
    const std::string name = quantities_[index].text();
    const auto found = values.find(name);
    if (found == values.end()) throw RunError(name + " has not been measured");
    return found->second;
  });
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
