# hl_torch: LibTorch as one interface target. pytorch.org's package is found through Torch_DIR or CMAKE_PREFIX_PATH;
# Debian's by its libraries, because its CMake package asks for development files that building against it does not need.
if(Torch_DIR OR CMAKE_PREFIX_PATH)
  find_package(Torch QUIET)
endif()

add_library(hl_torch INTERFACE)
if(Torch_FOUND)
  target_include_directories(hl_torch SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
  target_link_libraries(hl_torch INTERFACE ${TORCH_LIBRARIES})
else()
  find_library(TORCH_LIBRARY torch REQUIRED)
  find_library(TORCH_CPU_LIBRARY torch_cpu REQUIRED)
  find_library(C10_LIBRARY c10 REQUIRED)
  find_path(TORCH_API_INCLUDE torch/torch.h PATH_SUFFIXES torch/csrc/api/include REQUIRED)
  target_include_directories(hl_torch SYSTEM INTERFACE ${TORCH_API_INCLUDE})
  target_link_libraries(hl_torch INTERFACE ${TORCH_LIBRARY} ${TORCH_CPU_LIBRARY} ${C10_LIBRARY})
endif()

# One run on several processes goes through LibTorch's c10d over Gloo, whose headers are a package of their own.
find_path(GLOO_INCLUDE gloo/rendezvous/store.h)
find_path(C10D_INCLUDE torch/csrc/distributed/c10d/ProcessGroupGloo.hpp)
if(GLOO_INCLUDE AND C10D_INCLUDE)
  set(HESSIANLAB_GLOO ON)
else()
  set(HESSIANLAB_GLOO OFF)
  message(STATUS "Gloo was not found (libgloo-dev): a run is trained by one process")
endif()

# Between GPUs it goes through NCCL, where LibTorch has it and NVIDIA's headers are there.
set(HESSIANLAB_NCCL OFF)
if(HESSIANLAB_GLOO AND Torch_FOUND AND TORCH_CUDA_LIBRARIES)
  include(CheckCXXSourceCompiles)
  set(CMAKE_REQUIRED_LIBRARIES hl_torch)
  check_cxx_source_compiles("
    #define USE_C10D_NCCL
    #include <torch/csrc/distributed/c10d/ProcessGroupNCCL.hpp>
    int main() { return c10::make_intrusive<c10d::ProcessGroupNCCL>(c10::intrusive_ptr<c10d::Store>(), 0, 1)->getSize(); }"
    TORCH_HAS_NCCL)
  unset(CMAKE_REQUIRED_LIBRARIES)
  if(TORCH_HAS_NCCL)
    set(HESSIANLAB_NCCL ON)
  else()
    message(STATUS "NCCL was not found: the sums of several processes with a GPU each go by the processors")
  endif()
endif()
