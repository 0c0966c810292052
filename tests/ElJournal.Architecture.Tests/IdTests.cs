using System.Reflection;
using System.Runtime.CompilerServices;

namespace ElJournal.Architecture.Tests;

/// <summary>All ids of the domain are alike, so that one who knows one of them knows all.</summary>
public sealed class IdTests
{
    private const string Sample = "A-1.б";

    public static TheoryData<Type> Ids { get; } =
        [.. Libraries.Domain.GetExportedTypes().Where(type => type.IsValueType && type.Name.EndsWith("Id", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Type_Id_IsAReadOnlyRecordStructOfAText(Type id)
    {
        Assert.True(id.IsDefined(typeof(IsReadOnlyAttribute), inherit: false), "not readonly");
        Assert.NotNull(id.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance));
        Assert.Equal(typeof(string), id.GetProperty("Value")?.PropertyType);
        Assert.Empty(id.GetConstructors());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Type_Id_ConvertsOnlyWhenAsked(Type id) =>
        Assert.DoesNotContain(id.GetMethods(), method => method.Name is "op_Implicit" or "op_Explicit");

    [Theory]
    [MemberData(nameof(Ids))]
    public void Parse_Text_GivesItBackUnchanged(Type id)
    {
        var parsed = Parse(id, Sample);

        Assert.Equal(Sample, ValueOf(parsed));
        Assert.Equal(Sample, parsed.ToString());
        Assert.Equal(parsed, Parse(id, Sample));
        Assert.NotEqual(parsed, Parse(id, Sample.ToLowerInvariant()));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Parse_EmptyText_IsRefused(Type id)
    {
        Assert.Throws<ArgumentException>(() => Parse(id, ""));
        Assert.Throws<ArgumentException>(() => Parse(id, " "));
        Assert.Throws<ArgumentNullException>(() => Parse(id, null));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void TryParse_Text_AgreesWithParse(Type id)
    {
        Assert.Equal((true, Parse(id, Sample)), TryParse(id, Sample));
        Assert.Equal((false, Activator.CreateInstance(id)!), TryParse(id, ""));
        Assert.Equal((false, Activator.CreateInstance(id)!), TryParse(id, null));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Default_Id_HasAnEmptyText(Type id)
    {
        var none = Activator.CreateInstance(id)!;

        Assert.Equal("", ValueOf(none));
        Assert.Equal("", none.ToString());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void CompareTo_Ids_AreOrderedOrdinally(Type id)
    {
        var compare = id.GetMethod("CompareTo", [id]);

        Assert.NotNull(compare);
        Assert.True((int)compare.Invoke(Parse(id, "B"), [Parse(id, "a")])! < 0, "B does not stand before a");
    }

    private static object Parse(Type id, string? text) => Invoke(Method(id, "Parse", id, typeof(string)), [text])!;

    private static (bool Valid, object Id) TryParse(Type id, string? text)
    {
        object?[] arguments = [text, null];
        var valid = (bool)Invoke(Method(id, "TryParse", typeof(bool), typeof(string), id.MakeByRefType()), arguments)!;
        return (valid, arguments[1]!);
    }

    private static MethodInfo Method(Type id, string name, Type returned, params Type[] parameters)
    {
        var method = id.GetMethod(name, BindingFlags.Public | BindingFlags.Static, parameters);
        Assert.NotNull(method);
        Assert.Equal(returned, method.ReturnType);
        return method;
    }

    private static object? Invoke(MethodInfo method, object?[] arguments) =>
        method.Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);

    private static string? ValueOf(object id) => (string?)id.GetType().GetProperty("Value")!.GetValue(id);
}
