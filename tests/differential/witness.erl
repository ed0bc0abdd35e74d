%% SPDX-License-Identifier: Apache-2.0
%% Holds the modules that asn1ct compiled and answers requests on standard input and output, each a
%% term behind a four-octet length: a list of {Module, Type, Term, Der}. The answer is a list of
%% {Index, Fault, Detail} for those in which something differs; none when all is well.
%%
%% Term is the value in the form that decoding gives. Where it is the atom 'any', the encoding is to
%% be accepted, and to come out of encoding again unchanged. Module 'describe' asks for no verdict:
%% the answer has an entry for each request, with the outcome of decoding and encoding again.
-module(witness).
-export([main/0]).

main() ->
    Port = open_port({fd, 0, 1}, [binary, eof, {packet, 4}]),
    serve(Port).

serve(Port) ->
    receive
        {Port, {data, Request}} ->
            Port ! {self(), {command, term_to_binary(answer(binary_to_term(Request)))}},
            serve(Port);
        {Port, eof} ->
            halt(0)
    end.

answer({check, Items}) ->
    [{Index, Fault, Detail} || {Index, Item} <- numbered(Items), {Fault, Detail} <- check(Item)];
answer({describe, Items}) ->
    [describe(Item) || Item <- Items].

numbered(Items) ->
    lists:zip(lists:seq(0, length(Items) - 1), Items).

check({Module, Type, Term, Der}) ->
    encoded(guarded(Module, encode, Type, Term), Der) ++
        decoded(guarded(Module, decode, Type, Der), Term).

encoded({ok, Der}, Der) -> [];
encoded({ok, Other}, _) -> [{encodes_otherwise, Other}];
encoded({error, Reason}, _) -> [{cannot_encode, text(Reason)}].

decoded({ok, Term}, Term) -> [];
decoded({ok, Other}, _) -> [{decodes_otherwise, text(Other)}];
decoded({error, Reason}, _) -> [{cannot_decode, text(Reason)}].

describe({Module, Type, Term, Der}) ->
    case guarded(Module, decode, Type, Der) of
        {ok, Decoded} ->
            Again = guarded(Module, encode, Type, Decoded),
            {accepted, Decoded =:= Term, again(Again), text(Decoded)};
        {error, Reason} ->
            {rejected, text(Reason)}
    end.

again({ok, Der}) -> Der;
again({error, Reason}) -> text(Reason).

guarded(Module, Function, Type, Argument) ->
    try
        Module:Function(Type, Argument)
    of
        {error, {asn1, {Reason, Stack}}} when is_list(Stack) -> {error, Reason};
        Result -> Result
    catch
        Class:Reason -> {error, {Class, Reason}}
    end.

text(Term) ->
    unicode:characters_to_binary(io_lib:format("~0tp", [Term])).
