// Compiled in SDK mode only, by one project of a program: what this library has and the Bot Framework SDK has not, or has
// in another form, because the SDK keeps JSON in Newtonsoft's classes. All that differs between the two is in this file.
#pragma warning disable IDE0005 // Which of these usings a project has anyway depends on its own SDK.
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using QaBot.BotFramework.Connector;
using QaBot.BotFramework.Diagnostics;
using QaBot.BotFramework.Options;

namespace QaBot.BotFramework.Json
{
    /// <summary>Activities as JSON, and the values inside them that have no class of their own.</summary>
    public static class BotJson
    {
        private static readonly JsonSerializerSettings Settings = SettingsFor(maxDepth: 64);

        internal static JsonSerializerSettings SettingsFor(int maxDepth) => new()
        {
            NullValueHandling = NullValueHandling.Ignore,
            DateParseHandling = DateParseHandling.None,
            MaxDepth = maxDepth,
            ContractResolver = new Newtonsoft.Json.Serialization.DefaultContractResolver
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

        internal static T Guard<T>(Func<T> read)
        {
            try
            {
                return read();
            }
            catch (Newtonsoft.Json.JsonException error)
            {
                var path = error switch
                {
                    JsonReaderException unreadable => unreadable.Path,
                    JsonSerializationException misshapen => misshapen.Path,
                    _ => null,
                };
                throw new System.Text.Json.JsonException(error.Message, path, lineNumber: null, bytePositionInLine: null, error);
            }
        }
    }

    /// <summary>Reads activities that are nested at most so deep.</summary>
    internal sealed class ActivityJson(int maxDepth)
    {
        private readonly JsonSerializerSettings settings = BotJson.SettingsFor(maxDepth);

        /// <summary>Reads an activity; null when it is JSON's null.</summary>
        /// <exception cref="System.Text.Json.JsonException">It is no JSON, or has another shape than an activity; the path says where.</exception>
        public Activity? Read(ReadOnlySpan<byte> json)
        {
            var text = Encoding.UTF8.GetString(json);
            return BotJson.Guard(() => JsonConvert.DeserializeObject<Activity>(text, settings));
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
            services.TryAddSingleton(_ => BotFrameworkSettings.From(configuration));
            services.TryAddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
                configuration,
                httpClientFactory: provider.GetRequiredService<IHttpClientFactory>(),
                logger: provider.GetService<ILogger<ConfigurationBotFrameworkAuthentication>>()));
            services.TryAddSingleton<CloudAdapter>(provider => new CheckedAdapter(
                provider.GetRequiredService<BotFrameworkAuthentication>(),
                provider.GetRequiredService<BotFrameworkSettings>(),
                provider.GetRequiredService<ILogger<CloudAdapter>>()));
            services.TryAddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<CloudAdapter>());
            return services;
        }
    }

    /// <summary>The SDK's adapter behind the checks of this library; it orders and measures turns, and tells failures, as this library does.</summary>
    internal sealed class CheckedAdapter : CloudAdapter, IBotFrameworkHttpAdapter
    {
        private readonly BotFrameworkSettings settings;
        private readonly RemoteCheck remotes;
        private readonly ActivityRequest requests;
        private readonly ServiceHosts hosts;
        private readonly ConversationTurns turns = new();

        public CheckedAdapter(BotFrameworkAuthentication authentication, BotFrameworkSettings settings, ILogger logger)
            : base(authentication, logger)
        {
            this.settings = settings;
            remotes = new RemoteCheck(settings);
            requests = new ActivityRequest(settings.Limits);
            hosts = new ServiceHosts(settings);
            if (settings.Identity.IsAuthenticationOff)
            {
                Log.AuthenticationOff(logger);
            }
        }

        /// <inheritdoc/>
        public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            try
            {
                return await base.SendActivitiesAsync(turnContext, activities, cancellationToken).ConfigureAwait(false);
            }
            catch (HttpRequestException error)
            {
                // The SDK leaves errors of the connection as they are; the bot knows those of the channel.
                throw new ErrorResponseException(error.Message, error);
            }
        }

        async Task IBotFrameworkHttpAdapter.ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken)
        {
            try
            {
                remotes.Check(httpRequest);
                var activity = await requests.ReadAsync(httpRequest, cancellationToken).ConfigureAwait(false);
                var sender = await AuthenticateAsync(activity, httpRequest.Headers.Authorization, cancellationToken).ConfigureAwait(false);
                hosts.Check(activity.ServiceUrl);
                var answer = await RunAsync(sender, activity, bot, cancellationToken).ConfigureAwait(false);
                await HttpHelper.WriteResponseAsync(httpResponse, answer).ConfigureAwait(false);
            }
            catch (BotFrameworkException problem)
            {
                BotFrameworkTelemetry.Refused(problem.StatusCode);
                Log.Refused(Logger, problem.StatusCode, problem.InnerException is { } cause ? $"{problem.Message} {cause.Message}" : problem.Message);
                await ProblemResponse.WriteAsync(httpResponse, problem, cancellationToken).ConfigureAwait(false);
            }
        }

        private async Task<AuthenticateRequestResult> AuthenticateAsync(Activity activity, string? authorization, CancellationToken cancellationToken)
        {
            try
            {
                return await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authorization, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception error) when (error is UnauthorizedAccessException or SecurityTokenException or ArgumentException)
            {
                throw new BotFrameworkException(StatusCodes.Status401Unauthorized, "The request carries no token of a channel that this bot believes.", error);
            }
            catch (Exception error) when (error is InvalidOperationException or HttpRequestException or IOException)
            {
                Log.KeysUnavailable(Logger, error, settings.Identity.ChannelMetadataUrls[0]);
                throw new BotFrameworkException(StatusCodes.Status503ServiceUnavailable, "The keys that tokens are signed with cannot be fetched; try again later.", error);
            }
        }

        private async Task<InvokeResponse?> RunAsync(AuthenticateRequestResult sender, Activity activity, IBot bot, CancellationToken cancellationToken)
        {
            Exception? undelivered = null;
            try
            {
                var answer = await ProcessActivityAsync(sender, activity, RunInOrderAsync, cancellationToken).ConfigureAwait(false);
                return undelivered is null ? answer : throw Undeliverable(activity, undelivered);
            }
            catch (ErrorResponseException error)
            {
                throw Undeliverable(activity, error);
            }

            async Task RunInOrderAsync(ITurnContext turn, CancellationToken cancel)
            {
                try
                {
                    await turns.RunAsync($"{turn.Activity.ChannelId}/{turn.Activity.Conversation.Id}", () => RunTurnAsync(turn, bot, cancel), cancel).ConfigureAwait(false);
                }
                catch (ErrorResponseException error)
                {
                    // Handled by the bot, it would not come back from the SDK.
                    undelivered = error;
                    throw;
                }
            }
        }

        private async Task RunTurnAsync(ITurnContext turn, IBot bot, CancellationToken cancellationToken)
        {
            if (settings.Limits.LogTexts)
            {
                Log.Text(Logger, turn.Activity.Type, turn.Activity.Id, turn.Activity.Text);
            }

            using var span = BotFrameworkTelemetry.StartTurn(turn.Activity);
            var begun = TimeProvider.System.GetTimestamp();
            Exception? failure = null;
            try
            {
                await bot.OnTurnAsync(turn, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception error)
            {
                failure = error;
                throw;
            }
            finally
            {
                span?.SetStatus(failure is null ? System.Diagnostics.ActivityStatusCode.Ok : System.Diagnostics.ActivityStatusCode.Error);
                BotFrameworkTelemetry.EndTurn(turn.Activity, TimeProvider.System.GetElapsedTime(begun), failure);
            }
        }

        private BotFrameworkException Undeliverable(Activity activity, Exception error)
        {
            Log.Undeliverable(Logger, error, activity.Type, activity.Id, activity.ChannelId, error.Message);
            return new BotFrameworkException(StatusCodes.Status502BadGateway, "The bot has an answer but could not deliver it to serviceUrl; see its log.", error);
        }
    }
}
