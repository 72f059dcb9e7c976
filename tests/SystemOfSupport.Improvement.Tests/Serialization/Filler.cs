using System.Reflection;
using NodaTime;
using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement.Tests;

/// <summary>Makes a value of any record by reflection: every member filled, or every member that may be null left null.</summary>
internal static class Filler
{
    private const int DeepestList = 4;

    internal static object Make(Type type, bool withNulls, int depth = 0)
    {
        if (depth > 30)
        {
            throw new InvalidOperationException($"{type.Name} never ends. Give it a sample.");
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Make(underlying, withNulls, depth);
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).Cast<object>().Last();
        }

        return Known(type) ?? (type.IsGenericType ? Collection(type, withNulls, depth) : Record(type, withNulls, depth));
    }

    private static object? Known(Type type) =>
        type == typeof(string) ? "Ñandú \"text\""
        : type == typeof(bool) ? true
        : type == typeof(int) ? 7
        : type == typeof(decimal) ? 1.25m
        : type == typeof(double) ? .1
        : type == typeof(LocalDate) ? new LocalDate(2024, 12, 15)
        : type == typeof(CdsCode) ? CdsCode.Parse("27661590000000")
        : type == typeof(DashboardYear) ? new DashboardYear(2024)
        : type == typeof(SchoolYear) ? new SchoolYear(2024)
        : type == typeof(SupportAgencyId) ? SupportAgencyId.Collaborative
        : type == typeof(EffectivePeriod) ? new EffectivePeriod(new(2023, 7, 1), new(2024, 7, 1))
        : type == typeof(StatePrioritySet) ? new StatePrioritySet().With(StatePriority.SchoolClimate)
        : type == typeof(StudentGroupSet) ? StudentGroupSet.Empty.With(StudentGroup.FosterYouth)
        : type == typeof(CaseEvent) ? new CaseRequirementMet { On = new(2024, 12, 15), Requirement = "id", By = "board" }
        : null;

    private static object Collection(Type type, bool withNulls, int depth)
    {
        var arguments = type.GetGenericArguments();
        if (type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
        {
            var dictionary = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))!;
            dictionary.Add(Make(arguments[0], withNulls, depth + 1), Make(arguments[1], withNulls, depth + 1));
            return dictionary;
        }

        var list = Array.CreateInstance(arguments[0], depth > DeepestList ? 0 : 1);
        if (list.Length > 0)
        {
            list.SetValue(Make(arguments[0], withNulls, depth + 1), 0);
        }

        return list;
    }

    private static object Record(Type type, bool withNulls, int depth)
    {
        var context = new NullabilityInfoContext();
        var constructor = type.GetConstructors().Where(c => c.GetParameters() is not [{ } only] || only.ParameterType != type).OrderByDescending(c => c.GetParameters().Length).First();
        var value = constructor.Invoke([.. constructor.GetParameters().Select(p => Fill(p.ParameterType, context.Create(p).WriteState))]);
        foreach (var property in type.GetProperties().Where(p => p.SetMethod is not null && !constructor.GetParameters().Any(c => string.Equals(c.Name, p.Name, StringComparison.OrdinalIgnoreCase))))
        {
            property.SetValue(value, Fill(property.PropertyType, context.Create(property).ReadState));
        }

        return value;

        object? Fill(Type member, NullabilityState state) => state == NullabilityState.Nullable && (withNulls || depth > 20) ? null : Make(member, withNulls, depth + 1);
    }
}
