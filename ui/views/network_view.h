// SPDX-License-Identifier: GPL-3.0-or-later
// A view that looks at the network of one slot: it begins anew with each session and each loaded data set,
// follows every update while it is visible, and says why where it has nothing to show. GUI thread only.
#pragma once

#include <optional>

#include "ui/views/lab_view.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace hessianlab {

class TrainingSession;
struct DatasetInfo;

class NetworkView : public LabView {
  Q_OBJECT
 public:
  static Sight sees(const CatalogueEntry& lab, const DatasetInfo* data);  // what learns classes
  // A twin stands beside it: half the width is there, so it leaves out what it can do without.
  virtual void setSideBySide(bool /*on*/) {}

 protected:
  explicit NetworkView(const ViewPlace& place);

  // What is shown while there is something to show. Call once, in the constructor.
  void setContent(QWidget* content);
  // The empty page offers a preset that has something to show.
  void offerExample(const QString& text, const QString& preset, const QString& objectName);

  // True: while a data set loads, and where it could not be loaded, the content stays in place. For a view on which the
  // data are made.
  virtual bool staysWithoutData() const { return false; }
  // One or two sentences for the empty page; empty text: this data set can be shown.
  virtual QString whyNothing(const DatasetInfo& info) const = 0;
  // Another session, or its data set has come: forget every job, result and index of before. `info` is nullptr where
  // the view has nothing to show.
  virtual void begin(const DatasetInfo* info) = 0;
  // Take what jobs have brought, start what is due. After every update of the slot, and when the view is shown.
  virtual void follow() = 0;

  // There is a network to ask about, and somebody to see the answer. Take finished results before asking this.
  bool mayAsk() const;
  TrainingSession& session() const;  // only while mayAsk()

  void showEvent(QShowEvent* event) override;

  LabDocument& document_;
  RunController& controller_;
  RunSlot& slot_;

 private:
  void reset();
  void showPage(int page);

  bool begun_ = false;
  QStackedWidget* pages_;
  QLabel* emptyText_;
  QPushButton* example_;
};

}  // namespace hessianlab
