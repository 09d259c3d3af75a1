// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/parameter_editor.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "ui/parts/choice_box.h"
#include "ui/parts/number_box.h"
#include "ui/parts/whole_box.h"
#include "ui/words/engine_text.h"
#include "ui/words/parameter_words.h"

namespace hessianlab {

namespace {

constexpr int kPositions = 1000;
constexpr double kLargestInt = 2e9;

// "200, 100" → {200, 100}; words that are no numbers become 0, which the engine refuses with its own sentence.
Widths widthsIn(const QString& text) {
  Widths widths;
  static const QRegularExpression separators(QStringLiteral("[\\s,;x–-]+"));
  for (const QString& word : text.split(separators, Qt::SkipEmptyParts)) widths.push_back(word.toLongLong());
  return widths;
}

// The wheel scrolls the panel unless the control has the focus.
class WheelGuard : public QObject {
 public:
  using QObject::QObject;
  bool eventFilter(QObject* watched, QEvent* event) override {
    auto* widget = qobject_cast<QWidget*>(watched);
    if (event->type() != QEvent::Wheel || !widget || widget->hasFocus()) return false;
    event->ignore();
    return true;
  }
};

}  // namespace

ParameterEditor::ParameterEditor(const Parameter& parameter, const QString& name, QWidget* parent)
    : QWidget(parent), parameter_(parameter), tooltip_(engineText(parameter.help)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(6);
  switch (parameter_.kind) {
    case Parameter::Kind::Number:
      buildNumber();
      break;
    case Parameter::Kind::Integer:
      buildInteger();
      break;
    case Parameter::Kind::Switch:
      buildSwitch();
      break;
    case Parameter::Kind::Choice:
      buildChoice();
      break;
    case Parameter::Kind::Text:
    case Parameter::Kind::WidthList:
    case Parameter::Kind::PointList:
      buildText();
      break;
  }
  auto* guard = new WheelGuard(this);
  for (QWidget* control : findChildren<QWidget*>()) {
    if (control->parentWidget() != this) continue;
    control->setToolTip(tooltip_);
    control->setAccessibleName(engineText(parameter_.title));
    control->setFocusPolicy(control == switch_ ? Qt::TabFocus : Qt::StrongFocus);
    control->installEventFilter(guard);
    row->addWidget(control, control == slider_ || control == choice_ || control == text_ ? 1 : 0);
  }
  if (integer_ || switch_) row->addStretch(1);
  if (slider_) slider_->setObjectName(name + QStringLiteral(".slider"));
  input()->setObjectName(name);
  if (parameter_.folder) buildBrowser(name);
  setValue(parameter_.defaultValue);
}

void ParameterEditor::buildNumber() {
  slider_ = new QSlider(Qt::Horizontal, this);
  slider_->setRange(0, kPositions);
  slider_->setPageStep(kPositions / 20);
  slider_->setMinimumWidth(70);
  number_ = new NumberBox(parameter_.logarithmic, this);
  number_->setRange(parameter_.minimum, parameter_.maximum);
  number_->setSingleStep((parameter_.slideMaximum - parameter_.slideMinimum) / 50);
  connect(slider_, &QSlider::valueChanged, this, [this](int position) {
    const QSignalBlocker quiet(number_);
    number_->setValue(fromPosition(position));
    Q_EMIT edited(number_->value());
  });
  connect(slider_, &QSlider::sliderReleased, this, &ParameterEditor::gestureEnded);
  connect(number_, &QDoubleSpinBox::valueChanged, this, [this](double value) {
    const QSignalBlocker quiet(slider_);
    slider_->setValue(toPosition(value));
    Q_EMIT edited(value);
  });
  connect(number_, &QDoubleSpinBox::editingFinished, this, &ParameterEditor::gestureEnded);
}

void ParameterEditor::buildInteger() {
  integer_ = new WholeBox(this);
  integer_->setRange(static_cast<int>(std::max(parameter_.slideMinimum, -kLargestInt)),
                     static_cast<int>(std::min(parameter_.slideMaximum, kLargestInt)));
  if (integer_->minimum() == 0) integer_->setSpecialValueText(engineText(parameter_.emptyMeans));
  integer_->setKeyboardTracking(false);
  integer_->setMinimumWidth(84);
  connect(integer_, &QSpinBox::valueChanged, this, [this](int value) { Q_EMIT edited(static_cast<double>(value)); });
  connect(integer_, &QSpinBox::editingFinished, this, &ParameterEditor::gestureEnded);
}

void ParameterEditor::buildSwitch() {
  switch_ = new QCheckBox(this);
  connect(switch_, &QCheckBox::toggled, this, [this](bool on) {
    Q_EMIT edited(on);
    Q_EMIT gestureEnded();
  });
}

void ParameterEditor::buildChoice() {
  choice_ = new ChoiceBox(this);
  choice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  for (std::size_t i = 0; i < parameter_.choices.size(); ++i) {
    choice_->addItem(engineText(choiceWords(parameter_, i)), QString::fromStdString(parameter_.choices[i]));
  }
  connect(choice_, &ChoiceBox::offerTaken, this, &ParameterEditor::offerTaken);
  connect(choice_, &ChoiceBox::valueAsked, this,
          [this](int index) { Q_EMIT valueAsked(choice_->itemData(index).toString()); });
  connect(choice_, &ChoiceBox::valueTaken, this, [this](int index) {
    Q_EMIT edited(choice_->itemData(index).toString().toStdString());
    Q_EMIT gestureEnded();
  });
}

void ParameterEditor::setAsking(const std::vector<std::string>& values) {
  if (!choice_) return;
  QStringList asking;
  for (const std::string& value : values) asking << QString::fromStdString(value);
  choice_->setAsking(asking);
}

void ParameterEditor::setOffers(const std::vector<std::pair<QString, QString>>& offers) {
  if (choice_) choice_->setOffers(offers);
}

void ParameterEditor::buildText() {
  text_ = new QLineEdit(this);
  text_->setPlaceholderText(engineText(parameter_.emptyMeans));
  connect(text_, &QLineEdit::editingFinished, this, [this] {
    if (text_->text() != shown(last_)) Q_EMIT edited(value());
    text_->setText(shown(last_));  // what holds now, whether or not it was taken
    Q_EMIT gestureEnded();
  });
}

void ParameterEditor::buildBrowser(const QString& name) {
  auto* browse = new QToolButton(this);
  browse->setText(QStringLiteral("…"));
  browse->setObjectName(name + QStringLiteral(".browse"));
  browse->setAccessibleName(tr("Choose: %1").arg(engineText(parameter_.title)));
  browse->setToolTip(tooltip_);
  layout()->addWidget(browse);
  connect(browse, &QToolButton::clicked, this, [this] {
    auto* dialog = new QFileDialog(this, engineText(parameter_.title), text_->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
      Q_EMIT edited(path.toStdString());
      Q_EMIT gestureEnded();
    });
    dialog->open();
  });
}

QString ParameterEditor::shown(const ParameterValue& value) const {
  if (const auto* text = std::get_if<std::string>(&value)) return QString::fromStdString(*text);
  QStringList words;
  if (const auto* widths = std::get_if<Widths>(&value))
    for (const int64_t width : *widths) words << QString::number(width);
  return words.join(QStringLiteral(", "));
}

QWidget* ParameterEditor::input() const {
  if (number_) return number_;
  if (integer_) return integer_;
  if (switch_) return switch_;
  if (text_) return text_;
  return choice_;
}

void ParameterEditor::setValue(const ParameterValue& value) {
  if (text_) {
    last_ = value;
    if (!text_->hasFocus()) text_->setText(shown(value));
    return;
  }
  if (const double* number = std::get_if<double>(&value)) {
    if (number_) {
      const QSignalBlocker a(number_), b(slider_);
      // While a drag is under way the handle stays where the mouse holds it.
      if (number_->value() != *number) number_->setValue(*number);
      if (!slider_->isSliderDown()) slider_->setValue(toPosition(*number));
    } else if (integer_) {
      const QSignalBlocker quiet(integer_);
      const int whole = static_cast<int>(std::clamp(*number, -kLargestInt, kLargestInt));
      // A file may hold more than the control offers; what is shown must be what holds.
      integer_->setRange(std::min(integer_->minimum(), whole), std::max(integer_->maximum(), whole));
      integer_->setValue(whole);
    }
  } else if (const bool* on = std::get_if<bool>(&value); on && switch_) {
    const QSignalBlocker quiet(switch_);
    switch_->setChecked(*on);
  } else if (const std::string* word = std::get_if<std::string>(&value); word && choice_) {
    const QSignalBlocker quiet(choice_);
    choice_->takeValue(choice_->findData(QString::fromStdString(*word)));
  }
}

ParameterValue ParameterEditor::value() const {
  if (number_) return number_->value();
  if (integer_) return static_cast<double>(integer_->value());
  if (switch_) return switch_->isChecked();
  if (text_ && parameter_.kind == Parameter::Kind::WidthList) return widthsIn(text_->text());
  if (text_) return text_->text().toStdString();
  return choice_->currentData().toString().toStdString();
}

void ParameterEditor::setRange(double minimum, double maximum) {
  parameter_.minimum = parameter_.slideMinimum = minimum;
  parameter_.maximum = parameter_.slideMaximum = maximum;
  const QSignalBlocker a(number_), b(slider_);
  number_->setRange(minimum, maximum);
  number_->setSingleStep((maximum - minimum) / 50);
  slider_->setValue(toPosition(number_->value()));
}

void ParameterEditor::showUnlisted(const std::string& value, const QString& words) {
  if (!choice_) return;
  const QSignalBlocker quiet(choice_);
  const int offered = static_cast<int>(parameter_.choices.size());
  const QString word = QString::fromStdString(value);
  // Offers stand behind it and have no data.
  if (choice_->itemData(offered).isValid() && choice_->itemData(offered) != word) choice_->removeItem(offered);
  if (value.empty() || choice_->findData(word) >= 0) return;
  choice_->insertItem(offered, words, word);
  choice_->takeValue(offered);
}

void ParameterEditor::setUnavailable(const QString& reason) {
  setEnabled(reason.isEmpty());
  const QString text = reason.isEmpty() ? tooltip_ : reason;
  setToolTip(text);
  for (QWidget* control : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) control->setToolTip(text);
}

double ParameterEditor::lowestDecade() const {
  return parameter_.slideMinimum > 0 ? parameter_.slideMinimum : parameter_.slideMaximum * 1e-7;
}

int ParameterEditor::toPosition(double value) const {
  const double low = parameter_.slideMinimum, high = parameter_.slideMaximum;
  double share = 0;
  if (!parameter_.logarithmic) {
    share = high > low ? (value - low) / (high - low) : 0;
  } else if (value > 0) {
    share = std::log(value / lowestDecade()) / std::log(high / lowestDecade());
    if (low <= 0) share = std::max(share, 1.0 / kPositions);  // position 0 is the value 0
  }
  return static_cast<int>(std::lround(kPositions * std::clamp(share, 0.0, 1.0)));
}

double ParameterEditor::fromPosition(int position) const {
  const double share = static_cast<double>(position) / kPositions;
  const double low = parameter_.slideMinimum, high = parameter_.slideMaximum;
  if (position <= 0) return low;
  if (position >= kPositions) return high;
  const double value =
      parameter_.logarithmic ? lowestDecade() * std::pow(high / lowestDecade(), share) : low + share * (high - low);
  // Three digits are as fine as a hand can place a slider.
  return std::clamp(QString::number(value, 'g', parameter_.logarithmic ? 2 : 3).toDouble(), low, high);
}

}  // namespace hessianlab
