using System.Runtime.Intrinsics;

namespace SystemOfSupport.Statewide;

/// <summary>What this machine has.</summary>
internal static class VectorSupport
{
    internal static RatingKernel Kernel { get; } =
        Vector512.IsHardwareAccelerated ? RatingKernel.Vector512
        : Vector256.IsHardwareAccelerated ? RatingKernel.Vector256
        : RatingKernel.Scalar;
}
