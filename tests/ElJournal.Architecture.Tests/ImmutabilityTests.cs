using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ElJournal.Architecture.Tests;

/// <summary>Facts do not change: an audit of a record can be repeated and shared between threads.</summary>
public sealed class ImmutabilityTests
{
    private const BindingFlags Fields = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    // These exist to gather or to pass through many facts, and are named so that nobody takes them for one.
    private static readonly string[] Workers = ["Builder", "Reader", "Tally", "Writer"];

    private static readonly string[] ReadOnlyKinds =
    [
        "System.Collections.Immutable.", "System.Collections.Frozen.", "System.Collections.Generic.IReadOnly",
        "System.Collections.Generic.IEnumerable", "System.Collections.Generic.IEnumerator", "System.Collections.Generic.IAsyncEnumerable",
        "System.Collections.IEnumera", "System.Linq.ILookup",
    ];

    [Fact]
    public void DomainTypes_PublicSetters_AreAbsent()
    {
        var found =
            from type in Facts()
            from property in type.GetProperties()
            where property.SetMethod is { IsPublic: true } set && !IsInit(set)
            select $"{type}.{property.Name}";

        Check.None(found);
    }

    [Fact]
    public void DomainTypes_Fields_AreReadOnly()
    {
        var found =
            from type in Facts()
            where !type.IsEnum
            from field in type.GetFields(Fields | BindingFlags.Instance)
            where !field.IsInitOnly
            select $"{type}.{field.Name}";

        Check.None(found);
    }

    [Fact]
    public void DomainTypes_CollectionsHandedOut_AreReadOnly()
    {
        var found =
            from type in Facts()
            from member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            let handedOut = member switch
            {
                PropertyInfo property => property.PropertyType,
                FieldInfo field => field.FieldType,
                MethodInfo { IsSpecialName: false } method => method.ReturnType,
                _ => null,
            }
            where handedOut is not null && IsMutableCollection(handedOut)
            select $"{type}.{member.Name} {handedOut}";

        Check.None(found);
    }

    [Theory]
    [InlineData("ElJournal.Domain")]
    [InlineData("ElJournal.Rules")]
    public void StaticFields_OfTheCore_AreReadOnly(string library)
    {
        var found =
            from type in Libraries.WrittenTypes(Assembly.Load(library))
            from field in type.GetFields(Fields | BindingFlags.Static)
            where !field.IsInitOnly && !field.IsLiteral
            select $"{type}.{field.Name}";

        Check.None(found);
    }

    [Theory]
    [InlineData(typeof(int[]), true)]
    [InlineData(typeof(List<int>), true)]
    [InlineData(typeof(IDictionary<int, int>), true)]
    [InlineData(typeof(HashSet<int>), true)]
    [InlineData(typeof(IReadOnlyList<int>), false)]
    [InlineData(typeof(System.Collections.Immutable.ImmutableArray<int>), false)]
    [InlineData(typeof(System.Collections.Frozen.FrozenDictionary<int, int>), false)]
    [InlineData(typeof(string), false)]
    public void IsMutableCollection_Samples_AreToldApart(Type type, bool expected) => Assert.Equal(expected, IsMutableCollection(type));

    private static IEnumerable<Type> Facts()
    {
        var facts = Libraries.PublicTypes("ElJournal.Domain")
            .Where(type => !Workers.Any(worker => type.Name.EndsWith(worker, StringComparison.Ordinal)))
            .Where(type => !type.IsAssignableTo(typeof(Exception)))
            .ToList();
        Assert.NotEmpty(facts);
        return facts;
    }

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsMutableCollection(Type type) =>
        type != typeof(string)
        && type.IsAssignableTo(typeof(IEnumerable))
        && !type.Assembly.GetName().Name!.StartsWith("ElJournal.", StringComparison.Ordinal)
        && !ReadOnlyKinds.Any(kind => $"{type.Namespace}.{type.Name}".StartsWith(kind, StringComparison.Ordinal));
}
