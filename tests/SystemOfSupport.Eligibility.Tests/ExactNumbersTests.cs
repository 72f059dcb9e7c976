using System.Reflection;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility.Tests;

/// <summary>Ratings and eligibility are exact: no binary fraction anywhere in the packages that decide.</summary>
public sealed class ExactNumbersTests
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Binary = [typeof(double), typeof(float), typeof(Half)];

    [Theory]
    [InlineData(typeof(CdsCode))]
    [InlineData(typeof(RuleBook))]
    [InlineData(typeof(AssistanceEvaluator))]
    public void No_field_property_parameter_result_or_local_is_a_binary_fraction(Type anchor)
    {
        var types = anchor.Assembly.GetTypes();

        Assert.Empty(types.SelectMany(Uses).Where(u => Mentions(u.Used)).Select(u => u.Place));
        Assert.True(types.SelectMany(Uses).Count() > 100);
    }

    [Fact]
    public void The_search_finds_binary_fractions_where_they_are() =>
        Assert.Equal(["Sample.Field", "Sample.Local()", "Sample.Method(parameter)", "Sample.Property", "Sample.get_Property"], Uses(typeof(Sample)).Where(u => Mentions(u.Used)).Select(u => u.Place).Where(p => !p.Contains('<')).Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<(string Place, Type Used)> Uses(Type type)
    {
        foreach (var field in type.GetFields(Everything))
        {
            yield return ($"{type.Name}.{field.Name}", field.FieldType);
        }

        foreach (var property in type.GetProperties(Everything))
        {
            yield return ($"{type.Name}.{property.Name}", property.PropertyType);
        }

        foreach (var method in type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything)))
        {
            foreach (var parameter in method.GetParameters())
            {
                yield return ($"{type.Name}.{method.Name}({parameter.Name})", parameter.ParameterType);
            }

            if (method is MethodInfo { ReturnType: var result })
            {
                yield return ($"{type.Name}.{method.Name}", result);
            }

            foreach (var local in method.GetMethodBody()?.LocalVariables ?? [])
            {
                yield return ($"{type.Name}.{method.Name}()", local.LocalType);
            }
        }
    }

    private static bool Mentions(Type type) =>
        Binary.Contains(type)
        || (type.HasElementType && Mentions(type.GetElementType()!))
        || (type.IsGenericType && type.GetGenericArguments().Any(a => !a.IsGenericParameter && Mentions(a)));

    private sealed class Sample
    {
        private readonly List<double?[]> Field = [];

        internal IReadOnlyDictionary<string, float> Property { get; } = new Dictionary<string, float>();

        internal int Method(in Half parameter) => Field.Count + (int)parameter;

        internal int Local(int count)
        {
            double local = count;
            for (var i = 0; i < count; i++)
            {
                local += i;
            }

            return (int)local;
        }
    }
}
