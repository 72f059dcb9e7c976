namespace SystemOfSupport.Testing;

/// <summary>How far the writing of a synthetic state is.</summary>
/// <param name="Agencies">Districts and county offices written.</param>
/// <param name="AllAgencies">Districts and county offices of the state.</param>
/// <param name="Rows">Rows of Dashboard files written.</param>
public readonly record struct SyntheticProgress(int Agencies, int AllAgencies, long Rows);
