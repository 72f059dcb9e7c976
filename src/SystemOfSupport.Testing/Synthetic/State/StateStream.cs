namespace SystemOfSupport.Testing;

/// <summary>What a stream of random numbers is for. Numbers are part of the seed's meaning: never change one.</summary>
internal enum StateStream
{
    Block = 1,
    Agency = 2,
    School = 3,
    SchoolYear = 4,
    Students = 5,
    Lists = 6,
    AgencyYear = 7,
}
