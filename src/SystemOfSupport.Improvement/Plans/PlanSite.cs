using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement;

/// <summary>A school as plans name it: by its name, with the code behind it.</summary>
/// <param name="Cds">Its code.</param>
/// <param name="Name">Its name, as readers know it.</param>
public sealed record PlanSite(CdsCode Cds, string Name);
