// SPDX-License-Identifier: GPL-3.0-or-later
// One map of one network: the session's own, or that of a run that is over. Asks the engine for the map, for what an
// attack does to the test points, and for the exact numbers at the cursor, and draws what comes. GUI thread only.
#pragma once

#include <QElapsedTimer>
#include <QPointF>
#include <QStringList>
#include <QWidget>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

#include "model/questions/certificate.h"
#include "model/questions/map.h"
#include "model/session/training_session.h"
#include "ui/parts/standing_question.h"
#include "ui/views/map/map_choice.h"
#include "ui/views/map/map_pace.h"
#include "viz/base/theme.h"

namespace hessianlab {

class MapOverlay;
class MapView;
struct MapPoint;

class MapPane : public QWidget {
  Q_OBJECT
 public:
  // `name` is the object name of the plot.
  explicit MapPane(const QString& name, QWidget* parent = nullptr);

  MapView& map() const { return *map_; }
  MapOverlay& overlay() const { return *overlay_; }

  // Whose network is shown; nullptr: the session's own. Void is what was shown before.
  void setRun(std::shared_ptr<const Snapshot> of);
  const std::shared_ptr<const Snapshot>& run() const { return of_; }
  void setName(const QString& name);  // takes the place of the title's sentence; empty: nothing is compared

  void forget();        // the session is gone: whatever was asked of it is void. The picture stays.
  void clearPicture();  // it shows a network that is no longer there
  void setClassNames(const QStringList& names);
  void setPoints(std::vector<MapPoint> points);
  void setRings(std::vector<QPointF> chosen, std::optional<QPointF> open);
  // The test point around which what is proven is drawn, while the network rests; nullopt: none.
  void setOpen(std::optional<int64_t> index);
  void setChoice(const MapChoice& choice);
  const MapChoice& choice() const { return choice_; }
  // The mouse paints instead of moving the picture, and carries no ball.
  void setPainting(bool painting);
  void setCursor(std::optional<QPointF> at);  // the point to ask about; the ball goes there too
  void setTheme(const Theme& theme);

  struct Moment {
    TrainingSession& session;
    int64_t step;  // of the weights to look at
    std::optional<int64_t> atStep;
    bool training;
    bool spareCore;  // the training leaves one
  };
  void take();                        // draws what has come; call before follow
  void follow(const Moment& moment);  // asks for what is due

  int64_t shownStep() const { return shownStep_; }  // −1: none yet
  int shownSide() const { return shownSide_; }      // cells along each side of the map that is shown
  bool isFlat() const { return flat_; }             // eigenvectors are wanted, and H is 0 all over
  const std::string& layerShown() const { return layerShown_; }
  double mapsPerSecond() const;  // over the last few; 0 where none came lately
  const std::optional<PointResult>& point() const { return point_; }
  const std::shared_ptr<const ArrowsResult>& arrows() const { return arrowsShown_; }
  QString error() const;  // of the last job; empty if it worked

 Q_SIGNALS:
  void mapShown();
  void pointChanged();
  void arrowsChanged();

 private:
  template <class Q>
  JobHandle<typename Q::Result> ask(TrainingSession& session, Q question) const;
  void showTitle();
  void showBall();
  void show(const MapResult& result);
  void showField(const MapResult& result);
  void showArrows();
  void showProven();

  MapView* map_;
  MapOverlay* overlay_;
  std::shared_ptr<const Snapshot> of_;
  QString name_;
  MapChoice choice_;
  MapPace pace_;
  StandingQuestion<MapResult> maps_;
  StandingQuestion<ArrowsResult> attacks_;
  StandingQuestion<PointResult> points_;
  StandingQuestion<CertificateResult> certificates_;
  std::optional<QPointF> cursor_;
  std::optional<QPointF> openAt_;
  std::optional<int64_t> open_;
  std::shared_ptr<const CertificateResult> certificate_;
  std::optional<PointResult> point_;
  std::shared_ptr<const ArrowsResult> arrowsShown_;
  bool painting_ = false;
  int64_t shownStep_ = -1;
  int shownSide_ = 0, askedSide_ = 0;
  bool flat_ = false;
  std::string layerShown_;
  QElapsedTimer clock_;
  std::deque<int64_t> shownAt_;  // when the last maps came, in milliseconds
};

}  // namespace hessianlab
