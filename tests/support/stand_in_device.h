// SPDX-License-Identifier: GPL-3.0-or-later
// A GPU where there is none: what LibTorch calls cuda computes with the processor's kernels and has the rules of a GPU.
// Addresses of its tensors cannot be read from, so code that does not ask where a tensor lies ends with a segmentation
// fault. A kernel that is given a tensor of the GPU and one of the processor throws, unless that is a single number; so
// does one that is given a generator of the processor. What makes the processor wait for a GPU is counted: numbers and
// tensors that are read back, copies out of memory that is not pinned, and kernels whose result has a size that depends
// on values. Backward passes run on a thread of their own, as a GPU's do.
//
// It says nothing of speed, nor of a GPU's own kernels and their rounding. It is made for LibTorch 1.13; with another
// there is none.
#pragma once

#include <torch/version.h>

#if TORCH_VERSION_MAJOR == 1 && TORCH_VERSION_MINOR == 13

#include <ATen/ATen.h>
#include <ATen/detail/CUDAHooksInterface.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>
#include <torch/library.h>

#include <atomic>
#include <mutex>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace hessianlab::stand_in {

inline std::atomic<int> waits{0};  // so often somebody waited for the device

inline const at::Device device(at::kCUDA, 0);

namespace detail {

// No address of a program has this bit, nor any of the system.
constexpr uintptr_t kUnreadable = uintptr_t{1} << 62;

inline void* marked(void* address) {
  return address ? reinterpret_cast<void*>(reinterpret_cast<uintptr_t>(address) | kUnreadable) : nullptr;
}
inline void* readable(void* address) {
  return reinterpret_cast<void*>(reinterpret_cast<uintptr_t>(address) & ~kUnreadable);
}

inline bool isHere(const at::Tensor& t) {
  return t.defined() && t.device().type() == at::kCUDA;
}

// A tensor of this device in the memory of one of the processor.
inline at::Tensor moved(const at::Tensor& t) {
  if (!t.defined()) return t;
  auto* owner = new at::Tensor(t);
  c10::Storage storage(
      c10::Storage::use_byte_size_t(), t.storage().nbytes(),
      at::DataPtr(
          marked(t.storage().data()), owner, [](void* kept) { delete static_cast<at::Tensor*>(kept); }, device),
      nullptr, false);
  at::Tensor result = at::detail::make_tensor<c10::TensorImpl>(std::move(storage),
                                                               c10::DispatchKeySet(c10::DispatchKey::CUDA), t.dtype());
  result.unsafeGetTensorImpl()->set_sizes_and_strides(t.sizes(), t.strides(), t.storage_offset());
  return result;
}

// The same memory as the processor sees it.
inline at::Tensor seen(const at::Tensor& t) {
  if (!isHere(t)) return t;
  return at::from_blob(
      readable(t.storage().data()), t.sizes(), t.strides(), t.storage_offset(), [kept = t.storage()](void*) {},
      at::TensorOptions().dtype(t.scalar_type()));
}

inline const std::vector<std::string>& waiting() {
  static const std::vector<std::string> names{"aten::nonzero",     "aten::masked_select", "aten::_unique2",
                                              "aten::bincount",    "aten::equal",         "aten::is_nonzero",
                                              "aten::linalg_eigh", "aten::_linalg_eigh"};
  return names;
}

inline void compute(const c10::OperatorHandle& op, torch::jit::Stack* stack) {
  const std::string name = op.schema().name();
  const auto fail = [&](const char* why) { throw std::logic_error(name + why); };
  const std::size_t count = op.schema().arguments().size(), begin = stack->size() - count;
  std::vector<c10::IValue> given(stack->begin() + static_cast<std::ptrdiff_t>(begin), stack->end());
  const auto take = [&](const at::Tensor& t) {
    if (t.defined() && t.is_cpu() && t.dim() > 0) fail(" mixes tensors of the device and of the processor");
    return seen(t);
  };
  for (std::size_t i = 0; i < count; ++i) {
    c10::IValue& value = (*stack)[begin + i];
    if (value.isTensor()) {
      const at::Tensor t = value.toTensor();
      const auto* alias = op.schema().arguments()[i].alias_info();
      const bool comes = isHere(t) && t.numel() == 0 && alias && alias->isWrite();  // its size comes with its values
      value = comes ? at::empty({0}, at::TensorOptions().dtype(t.scalar_type())) : take(t);
    } else if (value.isTensorList()) {
      c10::List<at::Tensor> all;
      for (const at::Tensor& t : value.toTensorVector()) all.push_back(take(t));
      value = all;
    } else if (value.isOptionalTensorList()) {
      c10::List<c10::optional<at::Tensor>> all;
      for (const c10::optional<at::Tensor>& t : value.toOptionalTensorList().vec()) {
        if (t && t->defined() && t->scalar_type() == at::kBool) ++waits;  // an index by a mask
        all.push_back(t ? c10::optional<at::Tensor>(take(*t)) : t);
      }
      value = all;
    } else if (value.isDevice()) {
      value = at::Device(at::kCPU);
    } else if (value.isGenerator()) {
      fail(" was given a generator of the processor");
    }
  }
  for (const std::string& one : waiting())
    if (name == one) ++waits;
  const std::vector<c10::IValue> passed(stack->begin() + static_cast<std::ptrdiff_t>(begin), stack->end());
  try {
    op.callBoxed(stack);
  } catch (const std::exception& error) {
    fail((std::string(" failed: ") + error.what()).c_str());
  }
  // What was written into is given back itself, all else is new.
  for (std::size_t i = 0; i < op.schema().returns().size(); ++i) {
    c10::IValue& value = (*stack)[stack->size() - op.schema().returns().size() + i];
    const auto give = [&](const at::Tensor& t) {
      for (std::size_t k = 0; k < count; ++k)
        if (passed[k].isTensor() && passed[k].toTensor().is_same(t)) {
          const at::Tensor into = given[k].toTensor();
          if (isHere(into) && t.sizes() != into.sizes()) {
            if (into.numel() > 0) fail(" changes the size of what it writes into");
            const at::Tensor values = moved(t);
            into.unsafeGetTensorImpl()->set_storage_keep_dtype(values.storage());
            into.unsafeGetTensorImpl()->set_sizes_and_strides(t.sizes(), t.strides(), t.storage_offset());
          }
          return into;
        }
      return moved(t);
    };
    if (value.isTensor()) {
      value = give(value.toTensor());
    } else if (value.isTensorList()) {
      c10::List<at::Tensor> all;
      for (const at::Tensor& t : value.toTensorVector()) all.push_back(give(t));
      value = all;
    }
  }
}

inline at::Tensor emptyHere(c10::SymIntArrayRef sizes, c10::optional<at::ScalarType> type, c10::optional<at::Layout>,
                            c10::optional<at::Device>, c10::optional<bool>, c10::optional<at::MemoryFormat> format) {
  return moved(at::empty(c10::asIntArrayRefSlow(sizes), at::TensorOptions().dtype(type), format));
}
inline at::Tensor emptyStridedHere(c10::SymIntArrayRef sizes, c10::SymIntArrayRef strides,
                                   c10::optional<at::ScalarType> type, c10::optional<at::Layout>,
                                   c10::optional<at::Device>, c10::optional<bool>) {
  return moved(at::empty_strided(c10::asIntArrayRefSlow(sizes), c10::asIntArrayRefSlow(strides),
                                 at::TensorOptions().dtype(type)));
}
// Pages that stay where they are, so that a GPU can fetch them while the processor goes on.
struct Pinned {
  std::mutex mutex;
  std::set<const void*> begins;
  bool holds(const at::Tensor& t) {
    const std::lock_guard lock(mutex);
    return begins.contains(t.storage().data());
  }
};
inline Pinned& pinned() {
  static Pinned all;
  return all;
}
inline bool isPinned(const at::Tensor& t, c10::optional<at::Device>) {
  return t.is_cpu() && pinned().holds(t);
}
inline at::Tensor pin(const at::Tensor& t, c10::optional<at::Device>) {
  const at::Tensor copy = t.clone();
  const std::lock_guard lock(pinned().mutex);
  pinned().begins.insert(copy.data_ptr());
  return at::from_blob(
      copy.data_ptr(), copy.sizes(), copy.strides(),
      [copy](void* data) {
        const std::lock_guard nowFree(pinned().mutex);
        pinned().begins.erase(data);
      },
      at::TensorOptions().dtype(copy.scalar_type()));
}

inline at::Tensor& copyInto(at::Tensor& to, const at::Tensor& from, bool notWaiting) {
  const bool out = !isHere(to), in = !isHere(from);
  if (out || (in && from.dim() > 0 && !(notWaiting && pinned().holds(from)))) ++waits;
  at::Tensor target = seen(to);
  target.copy_(seen(from));
  return to;
}
inline at::Scalar readNumber(const at::Tensor& t) {
  ++waits;
  return seen(t).item();
}
inline at::Tensor viewHere(const at::Tensor& t, c10::SymIntArrayRef sizes) {
  return at::native::view(t, c10::asIntArrayRefSlow(sizes));
}
inline at::Tensor reshapeAliasHere(const at::Tensor& t, c10::SymIntArrayRef sizes, c10::SymIntArrayRef strides) {
  return at::native::_reshape_alias(t, c10::asIntArrayRefSlow(sizes), c10::asIntArrayRefSlow(strides));
}
inline at::Tensor asStridedHere(const at::Tensor& t, c10::SymIntArrayRef sizes, c10::SymIntArrayRef strides,
                                c10::optional<c10::SymInt> offset) {
  return at::native::as_strided_tensorimpl(
      t, c10::asIntArrayRefSlow(sizes), c10::asIntArrayRefSlow(strides),
      offset ? c10::optional<int64_t>(offset->expect_int()) : c10::optional<int64_t>());
}

}  // namespace detail

// One device with one stream, on which all is done when it is asked for.
struct OneDevice final : c10::impl::DeviceGuardImplInterface {
  c10::DeviceType type() const override { return at::kCUDA; }
  c10::Device exchangeDevice(c10::Device) const override { return device; }
  c10::Device getDevice() const override { return device; }
  void setDevice(c10::Device) const override {}
  void uncheckedSetDevice(c10::Device) const noexcept override {}
  c10::Stream getStream(c10::Device) const noexcept override { return stream(); }
  c10::Stream getDefaultStream(c10::Device) const override { return stream(); }
  c10::Stream exchangeStream(c10::Stream) const noexcept override { return stream(); }
  c10::DeviceIndex deviceCount() const noexcept override { return 1; }
  void record(void**, const c10::Stream&, const c10::DeviceIndex, const c10::EventFlag) const override {}
  void block(void*, const c10::Stream&) const override {}
  bool queryEvent(void*) const override { return true; }
  void destroyEvent(void*, const c10::DeviceIndex) const noexcept override {}
  bool queryStream(const c10::Stream&) const override { return true; }
  void synchronizeStream(const c10::Stream&) const override {}

 private:
  static c10::Stream stream() { return c10::Stream(c10::Stream::DEFAULT, device); }
};

inline std::atomic<bool> installed{false};

// What LibTorch asks whether there is a GPU. One that really has CUDA has hooks that go first.
struct CUDAHooks : at::CUDAHooksInterface {
  explicit CUDAHooks(at::CUDAHooksArgs) {}
  bool hasCUDA() const override { return installed; }
  int getNumGPUs() const override { return installed ? 1 : 0; }
  bool hasPrimaryContext(int64_t) const override { return installed; }
};
namespace {
using at::CUDAHooksRegistry;
using at::RegistererCUDAHooksRegistry;
C10_REGISTER_TYPED_CLASS_WITH_PRIORITY(CUDAHooksRegistry, "CUDAHooks", c10::REGISTRY_FALLBACK, CUDAHooks)
}  // namespace

// From here on this program has a GPU. false: it has a real one.
inline bool install() {
  if (installed) return true;
  if (at::hasCUDA()) return false;
  static const OneDevice guard;
  c10::impl::device_guard_impl_registry[static_cast<std::size_t>(at::kCUDA)].store(&guard);
  static torch::Library kernels(torch::Library::IMPL, "aten", c10::make_optional(c10::DispatchKey::CUDA), __FILE__,
                                __LINE__);
  static torch::Library rest(torch::Library::IMPL, "_", c10::make_optional(c10::DispatchKey::CUDA), __FILE__, __LINE__);
  rest.fallback(torch::CppFunction::makeFromBoxedFunction<&detail::compute>());
  kernels.impl("empty.memory_format", &detail::emptyHere);
  kernels.impl("empty_strided", &detail::emptyStridedHere);
  kernels.impl("copy_", &detail::copyInto);
  kernels.impl("is_pinned", &detail::isPinned);
  kernels.impl("_pin_memory", &detail::pin);
  kernels.impl("_local_scalar_dense", &detail::readNumber);
  kernels.impl("view", &detail::viewHere);
  kernels.impl("_reshape_alias", &detail::reshapeAliasHere);
  kernels.impl("as_strided", &detail::asStridedHere);
  installed = true;
  return true;
}

}  // namespace hessianlab::stand_in

#else

namespace hessianlab::stand_in {

inline int waits = 0;
inline bool install() {
  return false;
}

}  // namespace hessianlab::stand_in

#endif
