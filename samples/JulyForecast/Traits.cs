using NodaTime;
using SystemOfSupport.Indicators;
using SystemOfSupport.Model;

namespace JulyForecast;

/// <summary>What stays the same about an invented student.</summary>
internal sealed class Traits
{
    private readonly StudentGroup _race;
    private readonly bool _meals;
    private readonly bool _disability;
    private readonly bool _homeless;
    private readonly bool _foster;
    private readonly EnglishLanguageStatus _language;
    private readonly int _reclassifiedInGrade;

    internal Traits(Random random)
    {
        var roll = random.Next(100);
        _race = roll switch
        {
            < 58 => StudentGroup.Hispanic,
            < 77 => StudentGroup.White,
            < 84 => StudentGroup.Asian,
            < 90 => StudentGroup.AfricanAmerican,
            < 94 => StudentGroup.TwoOrMoreRaces,
            < 97 => StudentGroup.Filipino,
            98 => StudentGroup.PacificIslander,
            99 => StudentGroup.AmericanIndian,
            _ => StudentGroup.Unspecified,
        };
        _meals = random.Next(100) < 62;
        _disability = random.Next(100) < 13;
        _homeless = random.Next(100) < 5;
        _foster = random.Next(1000) < 9;
        TakesAlternate = _disability && random.Next(100) < 7;
        var bilingual = random.Next(100) < (_race is StudentGroup.Hispanic or StudentGroup.Asian ? 48 : 6);
        _reclassifiedInGrade = random.Next(3, 16);
        _language = !bilingual ? EnglishLanguageStatus.EnglishOnly : random.Next(10) == 0 ? EnglishLanguageStatus.InitiallyFluent : EnglishLanguageStatus.EnglishLearner;
        Ability = Normal(random) - (_meals ? 0.35 : 0) - (_disability ? 0.8 : 0) - (_homeless ? 0.3 : 0) - (_foster ? 0.4 : 0);
        Absence = 0.05 * Square(1 + (0.3 * Normal(random))) * (_homeless ? 1.7 : 1) * (_disability ? 1.3 : 1) * (_foster ? 1.4 : 1);
        Discipline = 0.03 * (_disability ? 1.8 : 1) * (_foster ? 3 : 1) * (_homeless ? 1.5 : 1);
    }

    internal double Ability { get; }

    internal double Absence { get; }

    internal double Discipline { get; }

    internal bool TakesAlternate { get; }

    internal bool IsLearner => _language == EnglishLanguageStatus.EnglishLearner;

    // Nearly normal: a sum of uniform numbers, which is the same to the last bit on every machine, unlike logarithms and cosines.
    internal static double Normal(Random random)
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++)
        {
            sum += random.NextDouble();
        }

        return sum;
    }

    private static double Square(double value) => value * value;

    internal StudentDemographics Demographics(SchoolYear year, Grade grade, int number)
    {
        // Kindergarten was so many years ago; reclassification comes at the end of a grade.
        var kindergarten = new LocalDate(year.StartYear - Math.Max(0, (int)grade - (int)Grade.Kindergarten), 8, 20);
        var reclassified = IsLearner && (int)grade > _reclassifiedInGrade && !_disability;
        ProgramSpan Program(StudentProgram program, LocalDate from) => new() { Program = program, Start = from };
        List<ProgramSpan> programs = [];
        if (_meals)
        {
            programs.Add(Program(StudentProgram.MealProgram, kindergarten));
        }

        if (_disability)
        {
            programs.Add(Program(StudentProgram.Disability, kindergarten));
        }

        if (_homeless)
        {
            programs.Add(Program(StudentProgram.Homeless, new(year.StartYear, 9, 10)));
        }

        if (_foster)
        {
            programs.Add(Program(StudentProgram.FosterYouth, new(year.StartYear, 9, 1)));
        }

        return new()
        {
            Race = _race,
            EnglishLanguageStatus = reclassified ? EnglishLanguageStatus.Reclassified : _language,
            EnglishLearnerSince = IsLearner ? kindergarten : null,
            ReclassifiedOn = reclassified ? new LocalDate(year.StartYear - ((int)grade - _reclassifiedInGrade) + 1, 6, 20) : null,
            ParentEducation = 10 + (number % 5),
            OtherParentEducation = 10 + (number / 5 % 4),
            Programs = programs,
        };
    }
}
