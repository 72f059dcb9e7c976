namespace StatewideEvaluation;

/// <summary>An argument cannot be used; the message says what to do.</summary>
internal sealed class ArgumentsException(string message) : Exception(message);
