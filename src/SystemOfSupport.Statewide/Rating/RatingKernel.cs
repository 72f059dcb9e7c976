namespace SystemOfSupport.Statewide;

/// <summary>How rows are rated.</summary>
internal enum RatingKernel : byte
{
    /// <summary>By vectors where the machine has them, else by <see cref="Scalar"/>.</summary>
    Best = 0,

    /// <summary>One row after the other.</summary>
    Scalar = 1,

    /// <summary>32 rows at a time.</summary>
    Vector256 = 2,

    /// <summary>64 rows at a time.</summary>
    Vector512 = 3,
}
