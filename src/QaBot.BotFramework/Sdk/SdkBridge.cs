// Compiled in SDK mode only, by one project of a program: what this library has and the Bot Framework SDK has not, or has
// in another form, because the SDK keeps JSON in Newtonsoft's classes. All that differs between the two is in this file.
#pragma warning disable IDE0005 // Which of these usings a project has anyway depends on its own SDK.
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace QaBot.BotFramework.Json
{
    /// <summary>Activities as JSON, and the values inside them that have no class of their own.</summary>
    public static class BotJson
    {
        private static readonly JsonSerializerSettings Settings = new()
        {
            NullValueHandling = NullValueHandling.Ignore,
            DateParseHandling = DateParseHandling.None,
            MaxDepth = 64,
            ContractResolver = new Newtonsoft.Json.Serialization.CamelCasePropertyNamesContractResolver
            {
                NamingStrategy = new Newtonsoft.Json.Serialization.CamelCaseNamingStrategy(processDictionaryKeys: false, overrideSpecifiedNames: false),
            },
        };

        /// <summary>Writes an activity, without what is not set.</summary>
        /// <param name="activity">The activity.</param>
        public static string Write(Activity activity) => JsonConvert.SerializeObject(activity, Settings);

        /// <summary>Reads an activity.</summary>
        /// <param name="json">An activity as JSON.</param>
        /// <exception cref="System.Text.Json.JsonException">It is no JSON, or has another shape than an activity.</exception>
        public static Activity Read(string json) =>
            Guard(() => JsonConvert.DeserializeObject<Activity>(json, Settings)) ?? throw new System.Text.Json.JsonException("An activity is an object; null was given.");

        /// <summary>Turns a value of an activity into JSON that can be looked through.</summary>
        /// <param name="value">A value of an activity, or any object.</param>
        public static JsonNode? ToNode(object? value) => value switch
        {
            null => null,
            JsonNode node => node,
            _ => JsonNode.Parse(JsonConvert.SerializeObject(value, Settings)),
        };

        /// <summary>Turns a value of an activity into an object of a class.</summary>
        /// <typeparam name="T">The class.</typeparam>
        /// <param name="value">A value of an activity.</param>
        /// <exception cref="System.Text.Json.JsonException">The value has another shape.</exception>
        public static T? To<T>(object? value) => value switch
        {
            null => default,
            T same => same,
            JsonNode node => Guard(() => JsonConvert.DeserializeObject<T>(node.ToJsonString(), Settings)),
            _ => Guard(() => JsonConvert.DeserializeObject<T>(JsonConvert.SerializeObject(value, Settings), Settings)),
        };

        /// <summary>Turns JSON into a value for an activity.</summary>
        /// <param name="node">The JSON.</param>
        public static object? FromNode(JsonNode? node) => node is null ? null : Guard(() => JsonConvert.DeserializeObject<JToken>(node.ToJsonString(), Settings));

        /// <summary>The further properties of an entity.</summary>
        /// <param name="entity">The entity.</param>
        public static JsonObject PropertiesOf(Entity entity)
        {
            ArgumentNullException.ThrowIfNull(entity);
            return JsonNode.Parse(entity.Properties.ToString(Formatting.None))!.AsObject();
        }

        /// <summary>Makes an entity of JSON: its "type" and whatever else it holds.</summary>
        /// <param name="properties">The properties, "type" among them.</param>
        public static Entity EntityOf(JsonObject properties) => To<Entity>(properties) ?? new Entity();

        private static T Guard<T>(Func<T> read)
        {
            try
            {
                return read();
            }
            catch (Newtonsoft.Json.JsonException error)
            {
                throw new System.Text.Json.JsonException(error.Message, error);
            }
        }
    }

    /// <summary>State as JSON, with the classes of objects, as the SDK's own storages write it.</summary>
    internal static class StateJson
    {
        private static readonly JsonSerializerSettings Settings = new()
        {
            TypeNameHandling = TypeNameHandling.All,
            MaxDepth = null,
            SerializationBinder = new OwnTypesBinder(),
        };

        /// <summary>Writes an object.</summary>
        /// <param name="value">The object.</param>
        public static byte[] Write(object? value) => Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(value, Settings));

        /// <summary>Reads an object.</summary>
        /// <param name="json">What <see cref="Write"/> wrote.</param>
        public static object Read(byte[] json) => JsonConvert.DeserializeObject<object>(Encoding.UTF8.GetString(json), Settings)!;

        /// <summary>Makes only classes of the SDK and of assemblies that use it, plain values, and lists and dictionaries of them.</summary>
        private sealed class OwnTypesBinder : Newtonsoft.Json.Serialization.DefaultSerializationBinder
        {
            public override Type BindToType(string? assemblyName, string typeName)
            {
                var type = base.BindToType(assemblyName, typeName);
                return MayBeMade(type) ? type : throw new JsonSerializationException($"No object of {typeName} may be made out of a state.");
            }

            private static bool MayBeMade(Type type) =>
                type.IsArray ? MayBeMade(type.GetElementType()!)
                : type.Namespace is "System" or "System.Collections.Generic" ? IsPlain(type) && type.GetGenericArguments().All(MayBeMade)
                : IsOfBot(type.Assembly.GetName()) || type.Assembly.GetReferencedAssemblies().Any(IsOfBot);

            private static bool IsPlain(Type type) => type.IsValueType || type.IsGenericType || type == typeof(string) || type == typeof(object);

            private static bool IsOfBot(System.Reflection.AssemblyName assembly) => assembly.Name?.StartsWith("Microsoft.Bot.", StringComparison.Ordinal) == true;
        }
    }
}

namespace QaBot.BotFramework.Diagnostics
{
    /// <summary>Traces and metrics of turns; the SDK has none of its own.</summary>
    public static class BotFrameworkTelemetry
    {
        /// <summary>The name of the source of traces and of the meter.</summary>
        public const string Name = "QaBot.BotFramework";
    }
}

namespace QaBot.BotFramework.Hosting
{
    /// <summary>Registering what a bot needs.</summary>
    public static class BotFrameworkServices
    {
        /// <summary>Registers authentication and an adapter; what is registered before stays.</summary>
        /// <param name="services">The services of the program.</param>
        /// <param name="configuration">The configuration, with the keys of the SDK at its root.</param>
        public static IServiceCollection AddBotFramework(this IServiceCollection services, IConfiguration configuration)
        {
            services.AddHttpClient();
            services.TryAddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
                configuration, httpClientFactory: provider.GetRequiredService<IHttpClientFactory>()));
            services.TryAddSingleton(provider => new CloudAdapter(provider.GetRequiredService<BotFrameworkAuthentication>()));
            services.TryAddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<CloudAdapter>());
            return services;
        }
    }

    /// <summary>The endpoint that channels send activities to.</summary>
    public static class BotMessagesEndpoint
    {
        /// <summary>Maps the endpoint.</summary>
        /// <param name="endpoints">The endpoints of the program.</param>
        /// <param name="pattern">The path.</param>
        public static IEndpointConventionBuilder MapBotMessages(this IEndpointRouteBuilder endpoints, string pattern = "/api/messages") =>
            endpoints.MapPost(pattern, (HttpContext context, IBotFrameworkHttpAdapter adapter, IBot bot) =>
                adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));
    }
}
