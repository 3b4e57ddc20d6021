package presscenter.security;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.StaticMethodMatcher;
import org.springframework.aop.support.annotation.AnnotationClassFilter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import presscenter.role.Anyone;
import presscenter.role.HasRole;
import presscenter.role.SignedIn;

/**
 * Asks at every public method of every service who may call it, before the transaction begins. A method that does not
 * say so may be called by nobody.
 */
@Configuration(proxyBeanMethods = false)
class MethodGuard {
    @Bean
    @org.springframework.context.annotation.Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static AuthorizationManagerBeforeMethodInterceptor whoMayCall(ObjectProvider<CurrentPerson> current) {
        var ofOurServices = new ComposablePointcut(type -> type.getName().startsWith("presscenter."))
                .intersection(new AnnotationClassFilter(Service.class, true))
                .intersection(new StaticMethodMatcher() {
                    @Override
                    public boolean matches(Method method, Class<?> target) {
                        return Modifier.isPublic(method.getModifiers()) && method.getDeclaringClass() != Object.class;
                    }
                });
        return new AuthorizationManagerBeforeMethodInterceptor(ofOurServices, new StatedCallers(current));
    }

    private record StatedCallers(ObjectProvider<CurrentPerson> current)
            implements AuthorizationManager<MethodInvocation> {
        @Override
        public AuthorizationDecision authorize(
                Supplier<? extends @Nullable Authentication> unused, MethodInvocation call) {
            return new AuthorizationDecision(mayCall(statement(call)));
        }

        private boolean mayCall(Method method) {
            if (method.isAnnotationPresent(Anyone.class)) {
                return true;
            }
            var roles = method.getAnnotation(HasRole.class);
            if (roles != null) {
                return SystemActor.isActing()
                        || current.getObject()
                                .find()
                                .filter(person -> person.isOneOf(roles.value()))
                                .isPresent();
            }
            return method.isAnnotationPresent(SignedIn.class)
                    && (SystemActor.isActing() || current.getObject().find().isPresent());
        }

        private static Method statement(MethodInvocation call) {
            var target = call.getThis();
            return target == null
                    ? call.getMethod()
                    : AopUtils.getMostSpecificMethod(call.getMethod(), AopUtils.getTargetClass(target));
        }
    }
}
