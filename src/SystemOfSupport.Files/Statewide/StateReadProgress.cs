namespace SystemOfSupport.Files;

/// <summary>How far the reading of a state's files is.</summary>
/// <param name="File">Name of the file that was read last, without its folder.</param>
/// <param name="FilesRead">How many files were read to the end.</param>
/// <param name="Files">How many files there are.</param>
/// <param name="BytesRead">How many bytes were read, as they lie in the files.</param>
/// <param name="Bytes">How many bytes the files have.</param>
public readonly record struct StateReadProgress(string File, int FilesRead, int Files, long BytesRead, long Bytes);
