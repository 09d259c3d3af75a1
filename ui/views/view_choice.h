// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has chosen in a view: layer, order, directions … Views that stand side by side hold the same choice, so
// a hand on one of them moves all. Controls write into it and show what it says; a view observes it. GUI thread only.
#pragma once

#include <QObject>
#include <memory>
#include <utility>

#include "ui/views/lab_view.h"

namespace hessianlab {

class ChoiceSignal : public QObject {
  Q_OBJECT
 Q_SIGNALS:
  void changed();
};

// `Value` is a plain struct that compares with ==.
template <class Value>
class ViewChoice : public ChoiceSignal {
 public:
  const Value& operator*() const { return value_; }
  const Value* operator->() const { return &value_; }

  // `edit(value)` changes a copy; changed() follows if that is another value.
  template <class Edit>
  void change(const Edit& edit) {
    Value next = value_;
    edit(next);
    if (next == value_) return;
    value_ = std::move(next);
    Q_EMIT changed();
  }

 private:
  Value value_;
};

// All that views of one kind share, a `View::Shared`: that of the view beside, or a new one for the first of them.
template <class View>
std::shared_ptr<typename View::Shared> sharedOf(const ViewPlace& place) {
  if (const auto* beside = qobject_cast<const View*>(place.beside)) return beside->shared();
  return std::make_shared<typename View::Shared>();
}

}  // namespace hessianlab
