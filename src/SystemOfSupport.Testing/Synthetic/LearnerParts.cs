namespace SystemOfSupport.Testing;

/// <summary>The parts of which English learner progress is made.</summary>
internal readonly record struct LearnerParts(int Progressed, int MaintainedLevel4, int MaintainedOther, int Declined, int ProgressedAlternate, int MaintainedLevel3Alternate, int NotProgressedAlternate);
