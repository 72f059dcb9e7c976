namespace SystemOfSupport.Files;

/// <summary>A table of results that is being written; ended by disposing it.</summary>
internal abstract class ResultTable<T> : IDisposable
{
    internal abstract void Write(in T row);

    public abstract void Dispose();
}
