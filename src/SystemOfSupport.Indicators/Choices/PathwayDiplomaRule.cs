namespace SystemOfSupport.Indicators;

/// <summary>Whether the pathway diploma (EC 51225.31, completion code 102) makes a graduate.</summary>
/// <remarks>The default value 0 is no rule and is refused.</remarks>
public enum PathwayDiplomaRule : byte
{
    /// <summary>No.</summary>
    NotGraduate = 1,

    /// <summary>Yes.</summary>
    Graduate = 2,
}
