using System.Reflection;

namespace ElJournal.Architecture.Tests;

/// <summary>The types that stand in the signatures of a type's own members, taken apart into their elements and generic arguments.</summary>
internal static class Signatures
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>What a user of the type can see: public and protected members.</summary>
    internal static IEnumerable<(string Member, Type Type)> Visible(Type type) => Of(type, IsVisible);

    /// <summary>All members, private ones included.</summary>
    internal static IEnumerable<(string Member, Type Type)> Complete(Type type) => Of(type, static _ => true);

    private static IEnumerable<(string Member, Type Type)> Of(Type type, Func<MemberInfo, bool> wanted)
    {
        var own = type.GetInterfaces().Append(type.BaseType)
            .Concat(type.GetGenericArguments().SelectMany(argument => argument.GetGenericParameterConstraints()))
            .Where(t => t is not null)
            .SelectMany(t => Parts(t!))
            .Select(part => (type.FullName!, part));
        var ofMembers =
            from member in type.GetMembers(Declared)
            where wanted(member)
            from named in TypesOf(member)
            from part in Parts(named)
            select ($"{type.FullName}.{member.Name}", part);
        return own.Concat(ofMembers).Distinct();
    }

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        PropertyInfo property => property.GetIndexParameters().Select(p => p.ParameterType).Append(property.PropertyType),
        MethodInfo method => method.GetParameters().Select(p => p.ParameterType)
            .Concat(method.GetGenericArguments().SelectMany(argument => argument.GetGenericParameterConstraints()))
            .Append(method.ReturnType),
        ConstructorInfo constructor => constructor.GetParameters().Select(p => p.ParameterType),
        EventInfo @event => [@event.EventHandlerType!],
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
        {
            return Parts(type.GetElementType()!);
        }

        return type.IsGenericParameter ? [] : type.GetGenericArguments().SelectMany(Parts).Prepend(type);
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        EventInfo @event => IsVisible(@event.AddMethod!),
        _ => false,
    };
}
