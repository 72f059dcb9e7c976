namespace SystemOfSupport.Indicators;

/// <summary>Records that cannot be measured: something is missing or contradicts itself. Messages name the school and what was expected, and never a student.</summary>
public sealed class MeasurementException : Exception
{
    /// <summary>Makes an exception.</summary>
    public MeasurementException()
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    public MeasurementException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and its cause.</summary>
    public MeasurementException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
