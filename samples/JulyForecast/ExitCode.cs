namespace JulyForecast;

/// <summary>What the program ends with.</summary>
internal static class ExitCode
{
    internal const int Success = 0;
    internal const int BadArguments = 2;
    internal const int BadInput = 3;
}
