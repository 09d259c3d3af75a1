// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/networks/reading_form.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "model/runs/import_readings.h"

namespace hessianlab {

namespace {

enum Range { kZeroToOne, kZeroTo255, kMinusOneToOne };
enum Normalised { kPlain, kLikeData, kLikeImageNet, kOwnNumbers };

QString listText(const std::vector<double>& numbers) {
  QStringList words;
  for (const double number : numbers) words << QString::number(number, 'g', 6);
  return words.join(QStringLiteral(", "));
}

// nullopt: it holds a word that is no number.
std::optional<std::vector<double>> numbersIn(const QString& text) {
  static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
  std::vector<double> numbers;
  for (const QString& word : text.split(separators, Qt::SkipEmptyParts)) {
    bool isNumber = false;
    numbers.push_back(word.toDouble(&isNumber));
    if (!isNumber) return std::nullopt;
  }
  return numbers;
}

bool nearlySame(const std::vector<double>& a, const std::vector<double>& b) {
  constexpr double kSame = 1e-9;
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](double x, double y) { return std::abs(x - y) <= kSame; });
}

}  // namespace

ReadingForm::ReadingForm(bool onnx, QWidget* parent) : QWidget(parent), form_(new QFormLayout(this)) {
  form_->setContentsMargins(0, 0, 0, 0);
  onnx ? buildInput() : buildWeights();
}

QComboBox* ReadingForm::choice(const char* name, const QString& title, const QString& help) {
  auto* box = new QComboBox(this);
  box->setObjectName(QString::fromLatin1(name));
  box->setToolTip(help);
  box->setAccessibleName(title);
  form_->addRow(title, box);
  connect(box, &QComboBox::activated, this, &ReadingForm::changed);
  return box;
}

void ReadingForm::buildInput() {
  range_ =
      choice("network.range", tr("Input range"),
             tr("The values that black and white had when it was trained. Most surprises come from a wrong range."));
  range_->addItem(tr("0 to 1, as here"), kZeroToOne);
  range_->addItem(tr("0 to 255"), kZeroTo255);
  range_->addItem(tr("−1 to 1"), kMinusOneToOne);
  normalised_ =
      choice("network.normalised", tr("Normalised"),
             tr("What was taken from its inputs, and what they were divided by, before the network saw them. It "
                "is not in the file."));
  normalised_->addItem(tr("no, or inside the network"), kPlain);
  normalised_->addItem(tr("by mean and deviation of these data"), kLikeData);
  normalised_->addItem(tr("as networks for ImageNet"), kLikeImageNet);
  normalised_->addItem(tr("by numbers of your own"), kOwnNumbers);
  for (auto& [line, name, title] :
       {std::tuple{&mean_, "network.mean", tr("less")}, std::tuple{&std_, "network.std", tr("divided by")}}) {
    *line = new QLineEdit(this);
    (*line)->setObjectName(QString::fromLatin1(name));
    (*line)->setPlaceholderText(QStringLiteral("0.49, 0.48, 0.45"));
    (*line)->setToolTip(tr("One number for each channel"));
    (*line)->setAccessibleName(title);
    form_->addRow(title, *line);
    connect(*line, &QLineEdit::editingFinished, this, [this, line = *line] {
      if (line->isModified()) Q_EMIT changed();
      line->setModified(false);
    });
  }
  connect(normalised_, &QComboBox::activated, this, &ReadingForm::showNumbers);
  order_ = choice("network.order", tr("Colours"), tr("OpenCV reads pictures as blue, green, red."));
  order_->addItem(tr("red, green, blue"), false);
  order_->addItem(tr("blue, green, red"), true);
  form_->setRowVisible(order_, false);
  showNumbers();
}

void ReadingForm::buildWeights() {
  const QString title = tr("Layers");
  auto* row = new QHBoxLayout;
  architecture_ = new QLineEdit(this);
  architecture_->setObjectName(QStringLiteral("network.architecture"));
  architecture_->setPlaceholderText(tr("as the file says"));
  architecture_->setToolTip(
      tr("A file of JSON with the operations, for weights that were made elsewhere. Files that were written here hold "
         "their layers."));
  architecture_->setAccessibleName(title);
  auto* browse = new QToolButton(this);
  browse->setText(QStringLiteral("…"));
  browse->setToolTip(tr("Choose the file with the layers"));
  browse->setAccessibleName(browse->toolTip());
  row->addWidget(architecture_, 1);
  row->addWidget(browse);
  form_->addRow(title, row);
  connect(browse, &QToolButton::clicked, this, [this] {
    auto* dialog = new QFileDialog(this, tr("Layers of the network"), architecture_->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Layers (*.json)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
      setArchitecture(path);
      Q_EMIT changed();
    });
    dialog->open();
  });
  prefix_ = new QLineEdit(this);
  prefix_->setObjectName(QStringLiteral("network.prefix"));
  prefix_->setPlaceholderText(tr("all tensors"));
  prefix_->setToolTip(
      tr("Only the tensors whose names begin so, as “student.”; tensors are found by their names, or by "
         "their order where all shapes fit."));
  prefix_->setAccessibleName(tr("Names begin with"));
  form_->addRow(tr("Names begin with"), prefix_);
  for (QLineEdit* line : {architecture_, prefix_})
    connect(line, &QLineEdit::editingFinished, this, [this, line] {
      if (line->isModified()) Q_EMIT changed();
      line->setModified(false);
    });
}

void ReadingForm::setArchitecture(const QString& path) {
  if (architecture_) architecture_->setText(path);
}

void ReadingForm::showNumbers() {
  const int chosen = normalised_->currentData().toInt();
  for (QLineEdit* line : {mean_, std_}) form_->setRowVisible(line, chosen == kOwnNumbers);
}

void ReadingForm::setNumbers(const OnnxInput& input) {
  mean_->setText(listText(input.mean));
  std_->setText(listText(input.std));
}

QString ReadingForm::fill(ImportChoice& choice) const {
  if (architecture_) {
    choice.architecture = architecture_->text().toStdString();
    choice.prefix = prefix_->text().toStdString();
    return {};
  }
  OnnxInput& input = choice.input;
  constexpr double kLimits[][2] = {{0, 1}, {0, 255}, {-1, 1}};
  const auto& limits = kLimits[range_->currentData().toInt()];
  input.lowest = limits[0];
  input.highest = limits[1];
  input.reversedChannels = form_->isRowVisible(order_) && order_->currentData().toBool();
  switch (normalised_->currentData().toInt()) {
    case kLikeData:
      input.mean = ofData_.mean;
      input.std = ofData_.std;
      break;
    case kLikeImageNet:
      input.mean = imageNetInput().mean;
      input.std = imageNetInput().std;
      break;
    case kOwnNumbers: {
      const auto mean = numbersIn(mean_->text()), std = numbersIn(std_->text());
      if (!mean || !std || mean->empty() || std->empty())
        return tr(
            "Write one number for each channel, with commas between, for what is taken away and for what is "
            "divided by.");
      input.mean = *mean;
      input.std = *std;
      break;
    }
    default:
      break;
  }
  return {};
}

void ReadingForm::set(const OnnxInput& input) {
  if (!range_) return;
  range_->setCurrentIndex(range_->findData(input.lowest < 0    ? kMinusOneToOne
                                           : input.highest > 1 ? kZeroTo255
                                                               : kZeroToOne));
  order_->setCurrentIndex(input.reversedChannels ? 1 : 0);
  const Normalised chosen = input.mean.empty()                             ? kPlain
                            : nearlySame(input.mean, ofData_.mean)         ? kLikeData
                            : nearlySame(input.mean, imageNetInput().mean) ? kLikeImageNet
                                                                           : kOwnNumbers;
  normalised_->setCurrentIndex(normalised_->findData(chosen));
  if (chosen != kPlain) setNumbers(input);
  showNumbers();
}

void ReadingForm::follow(const ImportReport& report) {
  if (!range_) return;
  const bool others = !nearlySame(ofData_.mean, report.dataMean);
  ofData_.mean = report.dataMean;
  ofData_.std = report.dataStd;
  form_->setRowVisible(order_, report.shape.size() == 3 && report.shape[0] == 3);
  if (mean_->text().isEmpty() && std_->text().isEmpty()) setNumbers(ofData_);
  if (others && normalised_->currentData().toInt() == kLikeData) Q_EMIT changed();
}

}  // namespace hessianlab
